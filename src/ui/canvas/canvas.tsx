/** The graph on its sheet: fills the parent. */
export function Canvas() {
  return <div className="canvas" />;
}
