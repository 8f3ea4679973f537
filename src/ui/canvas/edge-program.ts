import type { EdgeProgramType } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Status } from "../../model/schema.ts";
import type { DrawnEdge, DrawnNode, Head } from "./drawn.ts";
import { EdgeStrips } from "./edge-strips.ts";
import { channels, type Palette } from "./palette.ts";
import { color, floats, SHARED_UNIFORMS, setShared, strip } from "./program-parts.ts";
import { edgeAlpha, HEAD_BREADTH, HEAD_GAP, headLength, TAIL_GAP } from "./strokes.ts";

const UNIFORMS = [...SHARED_UNIFORMS, "u_canvas"] as const;
type Uniform = (typeof UNIFORMS)[number];

/** Pieces of a curve. */
const PIECES = 20;

const HEADS: Readonly<Record<Head, number>> = { none: 0, solid: 1, hollow: 2 };
const PATTERNS: Readonly<Record<Status, number>> = { asserted: 0, planned: 1, denied: 2 };

const VERTEX = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec4 a_ends;
attribute vec4 a_style;
attribute vec3 a_bend;
attribute vec4 a_color;
attribute vec2 a_strip;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;
uniform float u_fade;
varying vec4 v_style;
varying vec3 v_along;
varying float v_alpha;
varying vec4 v_color;

vec2 bezier(vec2 a, vec2 b, vec2 c, float t) { return mix(mix(a, b, t), mix(b, c, t), t); }

float leaving(vec2 a, vec2 b, vec2 c, float away) {
  float whole = distance(a, c);
  if (whole <= away) return 1.0;
  float t = away / whole;
  for (int i = 0; i < 3; i++) t = min(1.0, t * away / max(1e-4, distance(bezier(a, b, c, t), a)));
  return t;
}

void main() {
  vec2 from = (u_matrix * vec3(a_source, 1.0)).xy * 0.5 * u_viewport;
  vec2 to = (u_matrix * vec3(a_target, 1.0)).xy * 0.5 * u_viewport;
  vec2 way = to - from;
  vec2 control = (from + to) * 0.5 + 2.0 * a_bend.x * vec2(-way.y, way.x);
  float head = a_style.z;
  float width = max(0.7, a_style.x * min(1.25, u_scale));
  float length_ = head > 0.5 ? a_style.w * clamp(u_scale, 0.6, 1.25) : 0.0;
  float start = leaving(from, control, to, a_ends.x * u_scale + a_ends.z);
  float end = 1.0 - leaving(to, control, from, a_ends.y * u_scale + a_ends.w);
  float visible = step(start, end);
  float t = mix(start, end, a_strip.x);
  vec2 tangent = mix(control - from, to - control, t);
  tangent /= max(1e-4, length(tangent));
  float half_ = max(width * 0.5, length_ * ${HEAD_BREADTH / 2}) + 1.5;
  vec2 at = bezier(from, control, to, t) + vec2(-tangent.y, tangent.x) * a_strip.y * half_ * visible;
  float whole = (2.0 * distance(from, to) + distance(from, control) + distance(control, to)) / 3.0;
  float drawn = max(0.0, end - start) * whole;
  v_along = vec3(a_strip.x * drawn, a_strip.y * half_, drawn);
  v_style = vec4(width, a_style.y, head, length_);
  v_alpha = a_bend.y * mix(u_fade, 1.0, a_bend.z);
  v_color = a_color;
  gl_Position = vec4(at * 2.0 / u_viewport, 0.0, 1.0);
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_style;
varying vec3 v_along;
varying float v_alpha;
varying vec4 v_color;
uniform float u_pixelRatio;
uniform vec3 u_canvas;

float covers(float inside) { return clamp(inside * u_pixelRatio + 0.5, 0.0, 1.0); }
float dash(float at, float on, float period) {
  float phase = mod(at, period);
  return covers(min(phase, on - phase));
}

void main() {
  float width = v_style.x;
  float pattern = v_style.y;
  float head = v_style.z;
  float long_ = v_style.w;
  float away = abs(v_along.y);
  float left = v_along.z - v_along.x;
  float shaftEnd = head > 0.5 ? left - long_ + 0.8 : left;
  float shaft = covers(min(width * 0.5 - away, min(shaftEnd, v_along.x)));
  if (pattern > 1.5) shaft *= dash(v_along.x, 1.5, 5.5);
  else if (pattern > 0.5) shaft *= dash(v_along.x, 6.0, 10.0);
  vec4 result = vec4(v_color.rgb, 1.0) * shaft;
  if (head > 0.5) {
    float side = (left * ${HEAD_BREADTH / 2} - away) * 0.908;
    float inside = min(side, long_ - left);
    if (head > 1.5) {
      float paper = covers(inside);
      result = mix(result, vec4(u_canvas, 1.0), paper);
      float rim = covers(0.65 - abs(inside));
      result = mix(result, vec4(v_color.rgb, 1.0), rim);
    } else {
      result = mix(result, vec4(v_color.rgb, 1.0), covers(inside));
    }
  }
  result *= v_alpha;
  if (result.a < 0.004) discard;
  gl_FragColor = result;
}`;

/** Curves with their pattern and head, one strip an edge. Picking is done elsewhere, so it draws once. */
export function edgeProgram(palette: () => Palette, fade: () => number): EdgeProgramType<DrawnNode, DrawnEdge> {
  return class extends EdgeStrips<Uniform> {
    getDefinition() {
      return {
        ...strip(2 * (PIECES + 1), VERTEX, FRAGMENT),
        UNIFORMS,
        ATTRIBUTES: [
          floats("a_source", 2),
          floats("a_target", 2),
          floats("a_ends", 4),
          floats("a_style", 4),
          floats("a_bend", 3),
          color(),
        ],
        CONSTANT_ATTRIBUTES: [floats("a_strip", 2)],
        CONSTANT_DATA: Array.from({ length: 2 * (PIECES + 1) }, (_, i) => [Math.floor(i / 2) / PIECES, i % 2 ? 1 : -1]),
      };
    }

    processVisibleItem(
      _index: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData & Partial<DrawnEdge>,
    ) {
      const { array } = this;
      const { size, status = "asserted", head = "none", structure = false, unsure = false } = data;
      const at = this.writeEnds(start, source, target);
      array[at] = source.size;
      array[at + 1] = target.size;
      array[at + 2] = TAIL_GAP + (data.sourceRoom ?? 0);
      array[at + 3] = (head === "none" ? TAIL_GAP : HEAD_GAP) + (data.targetRoom ?? 0);
      array[at + 4] = size;
      array[at + 5] = PATTERNS[status];
      array[at + 6] = HEADS[head];
      array[at + 7] = headLength(size, structure);
      array[at + 8] = data.bulge ?? 0;
      array[at + 9] = edgeAlpha(status, structure, unsure);
      array[at + 10] = data.lit === false ? 0 : 1;
      array[at + 11] = floatColor(data.color);
    }

    setUniforms(params: RenderParams, wired: Parameters<EdgeStrips<Uniform>["setUniforms"]>[1]) {
      setShared(wired, params, fade());
      wired.gl.uniform3f(wired.uniformLocations["u_canvas"] ?? null, ...channels(palette().canvas));
    }
  };
}
