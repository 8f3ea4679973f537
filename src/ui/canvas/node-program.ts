import { NodeProgram, type NodeProgramType } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { ATLAS_COLUMNS, type Atlas } from "./atlas.ts";
import type { DrawnEdge, DrawnNode } from "./drawn.ts";
import * as shape from "./node-shape.ts";
import { channels, type Palette } from "./palette.ts";
import { color, floats, SHARED_UNIFORMS, setShared, strip } from "./program-parts.ts";

const UNIFORMS = [...SHARED_UNIFORMS, "u_atlas", "u_canvas", "u_onEntity"] as const;
type Uniform = (typeof UNIFORMS)[number];

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_radius;
attribute vec4 a_color;
attribute vec3 a_sign;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;
varying vec2 v_at;
varying float v_radius;
varying vec4 v_color;
varying vec2 v_sign;
varying float v_alpha;
uniform float u_fade;
void main() {
  v_radius = a_radius * u_scale;
  float reach = v_radius * 1.2 + 2.5;
  v_at = a_corner * reach;
  v_color = a_color;
  v_sign = a_sign.xy;
  v_alpha = mix(u_fade, 1.0, a_sign.z);
  vec2 middle = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(middle + v_at * 2.0 / u_viewport, 0.0, 1.0);
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec2 v_at;
varying float v_radius;
varying vec4 v_color;
varying vec2 v_sign;
varying float v_alpha;
uniform float u_pixelRatio;
uniform sampler2D u_atlas;
uniform vec3 u_canvas;
uniform vec3 u_onEntity;

float box(vec2 p, float half_, float corner) {
  vec2 q = abs(p) - half_ + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}
float covers(float distance_) { return clamp(0.5 - distance_ * u_pixelRatio, 0.0, 1.0); }
vec4 over(vec4 top, vec4 below) { return top + below * (1.0 - top.a); }
vec4 tile(float number, vec2 uv) {
  vec2 cell = vec2(mod(number, ${ATLAS_COLUMNS}.0), floor(number / ${ATLAS_COLUMNS}.0));
  return texture2D(u_atlas, (cell + clamp(uv, 0.02, 0.98)) / ${ATLAS_COLUMNS}.0);
}

void main() {
  float shape = v_sign.x;
  float sign_ = v_sign.y;
  float signed_ = smoothstep(${shape.PLAIN_BELOW - 1}.0, ${shape.PLAIN_BELOW}.0, v_radius);
  bool flagged = shape > 2.5;
  float d;
  if (shape < 0.5 || flagged) d = length(v_at) - v_radius;
  else if (shape < 1.5) d = box(v_at, v_radius * ${shape.SQUARE_HALF}, v_radius * ${shape.SQUARE_CORNER});
  else {
    vec2 turned = vec2(v_at.x + v_at.y, v_at.y - v_at.x) * 0.70710678;
    d = box(turned, v_radius * ${shape.DIAMOND_HALF}, v_radius * ${shape.DIAMOND_CORNER});
  }
  vec3 color = v_color.rgb;
  vec4 result;
  if (flagged && signed_ > 0.0) {
    float half_ = ${shape.RING_WIDTH / 2};
    vec4 ring = vec4(color, 1.0) * covers(d - half_);
    vec4 paper = vec4(u_canvas, 1.0) * covers(d + half_);
    float inset = v_radius - ${shape.FLAG_INSET};
    float disc = length(v_at) - inset;
    vec4 flag = tile(sign_, vec2(v_at.x, -v_at.y) / (2.0 * inset) + 0.5) * covers(disc);
    vec4 rim = vec4(vec3(0.078, 0.094, 0.11) * 0.28, 0.28) * covers(abs(disc) - 0.4);
    result = over(rim, over(flag, over(paper, ring)));
    result = mix(vec4(color, 1.0) * covers(d), result, signed_);
  } else {
    result = vec4(color, 1.0) * covers(d);
    if (!flagged && signed_ > 0.0) {
      float size = v_radius * (shape > 1.5 ? ${shape.PICTOGRAM_SIZE.event} : ${shape.PICTOGRAM_SIZE.person});
      float lift = sign_ < 0.5 ? v_radius * ${shape.PERSON_LIFT} : 0.0;
      vec2 uv = vec2(v_at.x, lift - v_at.y) / size + 0.5;
      if (all(greaterThan(uv, vec2(0.06))) && all(lessThan(uv, vec2(0.94))))
        result = over(vec4(u_onEntity, 1.0) * tile(sign_, uv).a * signed_, result);
    }
  }
  result.rgb = mix(u_canvas * result.a, result.rgb, v_alpha);
  if (result.a < 0.004) discard;
  gl_FragColor = result;
}`;

/**
 * Shapes by signed distance, signs from the atlas: one square a node. What is not lit is drawn with the strength `fade`
 * gives. Picking is done elsewhere, so it draws once.
 */
export function nodeProgram(
  atlas: Atlas,
  palette: () => Palette,
  fade: () => number,
): NodeProgramType<DrawnNode, DrawnEdge> {
  return class extends NodeProgram<Uniform, DrawnNode, DrawnEdge> {
    private texture: WebGLTexture | null = null;
    private version = -1;

    constructor(...[gl, , renderer]: ConstructorParameters<typeof NodeProgram<Uniform, DrawnNode, DrawnEdge>>) {
      super(gl, null, renderer);
    }

    getDefinition() {
      return {
        ...strip(4, VERTEX, FRAGMENT),
        UNIFORMS,
        ATTRIBUTES: [floats("a_position", 2), floats("a_radius", 1), floats("a_sign", 3), color()],
        CONSTANT_ATTRIBUTES: [floats("a_corner", 2)],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    processVisibleItem(_index: number, start: number, data: NodeDisplayData & Partial<DrawnNode>) {
      const tile = data.tile ?? 0;
      const { array } = this;
      array[start] = data.x;
      array[start + 1] = data.y;
      array[start + 2] = data.size;
      array[start + 3] = atlas.isFlag(tile) ? 3 : shape.SHAPE_OF[data.entityType ?? "person"];
      array[start + 4] = tile;
      array[start + 5] = data.lit === false ? 0 : 1;
      array[start + 6] = floatColor(data.color);
    }

    setUniforms(params: RenderParams, wired: Parameters<NodeProgram<Uniform>["setUniforms"]>[1]) {
      const { gl, uniformLocations: at } = wired;
      const { canvas, onEntity } = palette();
      this.bindAtlas(gl);
      setShared(wired, params, fade());
      gl.uniform1i(at["u_atlas"] ?? null, 0);
      gl.uniform3f(at["u_canvas"] ?? null, ...channels(canvas));
      gl.uniform3f(at["u_onEntity"] ?? null, ...channels(onEntity));
    }

    private bindAtlas(gl: WebGLRenderingContext | WebGL2RenderingContext) {
      gl.activeTexture(gl.TEXTURE0);
      this.texture ??= gl.createTexture();
      gl.bindTexture(gl.TEXTURE_2D, this.texture);
      if (this.version === atlas.version) return;
      this.version = atlas.version;
      gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, atlas.canvas);
      gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
      gl.generateMipmap(gl.TEXTURE_2D);
    }
  };
}
