import Chronology

/// The characters of which pictures in a terminal are made: each one column wide.
package struct PictureSigns: Sendable {
  let day: Character
  let certain: Character
  let possible: Character
  let opening: Character
  let dash: Character
  let closing: Character
  let unknown: Character
  /// One unknown day, all of whose days have one column.
  let narrow: Character
  let before: Character
  let after: Character
  let approximate: Character
  let doubtful: Character
  let either: Character
  let grid: Character
  /// The signs of series.
  let series: [Character]
  /// From little to much.
  let shades: [Character]

  package static let blocks = PictureSigns(
    day: "●", certain: "█", possible: "░", opening: "├", dash: "─", closing: "┤", unknown: "?",
    narrow: "○",
    before: "◂", after: "▸", approximate: "≈", doubtful: "?", either: "╌", grid: "┊",
    series: ["●", "▲", "■", "◆", "○", "△", "□", "◇"], shades: [" ", "░", "▒", "▓", "█"])

  package static let ascii = PictureSigns(
    day: "*", certain: "#", possible: ":", opening: "[", dash: "-", closing: "]", unknown: "?",
    narrow: "o",
    before: "<", after: ">", approximate: "~", doubtful: "?", either: "=", grid: ".",
    series: ["*", "+", "x", "o", "@", "%", "&", "$"], shades: [" ", ".", ":", "+", "#"])
}
