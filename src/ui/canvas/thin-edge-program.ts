import type { EdgeProgramType } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { DrawnEdge, DrawnNode } from "./drawn.ts";
import { EdgeStrips } from "./edge-strips.ts";
import { color, floats, SHARED_UNIFORMS, setShared, strip } from "./program-parts.ts";
import { edgeAlpha } from "./strokes.ts";

type Uniform = (typeof SHARED_UNIFORMS)[number];

const VERTEX = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec4 a_style;
attribute vec4 a_color;
attribute vec2 a_strip;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;
uniform float u_fade;
varying float v_away;
varying float v_half;
varying float v_alpha;
varying vec4 v_color;
void main() {
  vec2 from = (u_matrix * vec3(a_source, 1.0)).xy * 0.5 * u_viewport;
  vec2 to = (u_matrix * vec3(a_target, 1.0)).xy * 0.5 * u_viewport;
  vec2 way = to - from;
  vec2 across = vec2(-way.y, way.x) / max(1e-4, length(way));
  v_half = max(0.35, a_style.x * u_scale * 0.5);
  v_away = a_strip.y * (v_half + 1.0);
  v_alpha = a_style.z * mix(u_fade, 1.0, a_style.w) * mix(0.4, 1.0, smoothstep(0.25, 0.8, u_scale));
  v_color = a_color;
  vec2 at = mix(from, to, a_strip.x) + across * (v_away + a_style.y * 30.0 * u_scale);
  gl_Position = vec4(at * 2.0 / u_viewport, 0.0, 1.0);
}`;

const FRAGMENT = /* glsl */ `
precision mediump float;
varying float v_away;
varying float v_half;
varying float v_alpha;
varying vec4 v_color;
uniform float u_pixelRatio;
void main() {
  float cover = clamp((v_half - abs(v_away)) * u_pixelRatio + 0.5, 0.0, 1.0) * v_alpha;
  if (cover < 0.004) discard;
  gl_FragColor = vec4(v_color.rgb * cover, cover);
}`;

/** Plain straight lines for large graphs, lighter from afar: parallels lie side by side; no patterns, no heads. */
export function thinEdgeProgram(fade: () => number): EdgeProgramType<DrawnNode, DrawnEdge> {
  return class extends EdgeStrips<Uniform> {
    getDefinition() {
      return {
        ...strip(4, VERTEX, FRAGMENT),
        UNIFORMS: SHARED_UNIFORMS,
        ATTRIBUTES: [floats("a_source", 2), floats("a_target", 2), floats("a_style", 4), color()],
        CONSTANT_ATTRIBUTES: [floats("a_strip", 2)],
        CONSTANT_DATA: [
          [0, -1],
          [0, 1],
          [1, -1],
          [1, 1],
        ],
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
      const at = this.writeEnds(start, source, target);
      array[at] = data.size;
      array[at + 1] = data.bulge ?? 0;
      array[at + 2] = edgeAlpha(data.status ?? "asserted", data.structure ?? false, data.unsure ?? false);
      array[at + 3] = data.lit === false ? 0 : 1;
      array[at + 4] = floatColor(data.color);
    }

    setUniforms(params: RenderParams, wired: Parameters<EdgeStrips<Uniform>["setUniforms"]>[1]) {
      setShared(wired, params, fade());
    }
  };
}
