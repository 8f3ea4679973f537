import type { RenderParams } from "sigma/types";

/** What every program is told with each frame: where things are, how large, and how strong what is not lit. */
export const SHARED_UNIFORMS = ["u_matrix", "u_viewport", "u_scale", "u_pixelRatio", "u_fade"] as const;

/** Of sigma: `uniformLocations` has no more than the shaders use. */
interface Wired {
  readonly gl: WebGLRenderingContext | WebGL2RenderingContext;
  readonly uniformLocations: { readonly [uniform: string]: WebGLUniformLocation };
}

/** Sets `SHARED_UNIFORMS`. */
export function setShared({ gl, uniformLocations: at }: Wired, params: RenderParams, fade: number): void {
  gl.uniformMatrix3fv(at["u_matrix"] ?? null, false, params.matrix);
  gl.uniform2f(at["u_viewport"] ?? null, params.width, params.height);
  gl.uniform1f(at["u_scale"] ?? null, 1 / params.sizeRatio);
  gl.uniform1f(at["u_pixelRatio"] ?? null, params.pixelRatio);
  gl.uniform1f(at["u_fade"] ?? null, fade);
}

/** One strip of triangles for each thing that is drawn, with these shaders. */
export function strip(vertices: number, vertex: string, fragment: string) {
  return {
    VERTICES: vertices,
    VERTEX_SHADER_SOURCE: vertex,
    FRAGMENT_SHADER_SOURCE: fragment,
    METHOD: WebGLRenderingContext.TRIANGLE_STRIP,
  };
}

export const floats = (name: string, size: number) => ({ name, size, type: WebGLRenderingContext.FLOAT });

export const color = () => ({
  name: "a_color",
  size: 4,
  type: WebGLRenderingContext.UNSIGNED_BYTE,
  normalized: true,
});
