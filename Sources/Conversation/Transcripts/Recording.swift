/// A page that what is typed at a session, and what it shows, is written to.
final class Recording {
  /// The file as the user named it.
  let path: String
  private let files: FileGate
  /// The path from the root, wherever the folder changes to.
  private let place: String
  /// What is behind `clio`, so that another session shows the same.
  private let arguments: String
  /// Whether answers are as wide as the terminal again when it ends.
  let followsTerminal: Bool

  /// The first line of each such page.
  static let mark = "<!-- recorded by clio -->"

  /// Begins a page, in the place of nothing or of another recording.
  ///
  /// - Throws: where the file cannot be written.
  init(
    to path: String, arguments: String, followsTerminal: Bool, through files: FileGate
  ) throws(OutputFault) {
    self.path = path
    place = files.absolute(place: path)
    self.followsTerminal = followsTerminal
    self.files = files
    self.arguments = arguments
    try files.write(path) { write throws(OutputFault) in try write(Self.mark + "\n") }
  }

  /// Adds a statement and what it has shown.
  func add(_ statement: String, shown: String) throws(OutputFault) {
    let opening = arguments.isEmpty ? "clio" : "clio " + arguments
    var text = "\n" + Self.fence(opening, TranscriptText.lines(of: statement))
    let lines = TranscriptText.lines(of: shown)
    if !lines.isEmpty { text += "\n" + Self.fence(ShownFence.Part.all.rawValue, lines) }
    try files.append(text, to: place)
  }

  /// A fence with more marks than any line in it has.
  private static func fence(_ info: String, _ lines: [String]) -> String {
    let longest = lines.map { $0.drop { $0 == " " }.prefix { $0 == "`" }.count }.max() ?? 0
    let marks = String(repeating: "`", count: max(3, longest + 1))
    return ([marks + info] + lines + [marks]).map { $0 + "\n" }.joined()
  }
}
