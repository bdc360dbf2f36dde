/// The strokes of a grid.
struct GridLines: Sendable {
  let horizontal: String
  let vertical: String
  let top: Corners
  let middle: Corners
  let bottom: Corners

  /// The joints of a horizontal line, from left to right.
  struct Corners: Sendable {
    let left: String
    let cross: String
    let right: String
  }

  /// Mode `box`.
  static let unicode = GridLines(
    horizontal: "─", vertical: "│",
    top: Corners(left: "┌", cross: "┬", right: "┐"),
    middle: Corners(left: "├", cross: "┼", right: "┤"),
    bottom: Corners(left: "└", cross: "┴", right: "┘"))

  /// Mode `table`.
  static let ascii = GridLines(
    horizontal: "-", vertical: "|",
    top: Corners(left: "+", cross: "+", right: "+"),
    middle: Corners(left: "+", cross: "+", right: "+"),
    bottom: Corners(left: "+", cross: "+", right: "+"))
}
