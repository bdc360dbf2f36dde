import Messages
import Query

/// Explains faults of a statement by a dot command in a line of it: `.mode csv` where a query was to go
/// on. The reader of queries takes it for a field behind a dot.
enum StrayCommand {
  /// The faults, those of a line that begins with a command replaced.
  ///
  /// - Parameter isField: Whether some collection has a field of a name, which a dot can come before.
  static func explained(
    _ faults: [Diagnostic], in source: SourceText, isField: (String) -> Bool
  ) -> [Diagnostic] {
    var explained: [Diagnostic] = []
    var lastLine: Int?
    // What stands by itself is no stray, whatever is wrong with it.
    let commands =
      faults.isEmpty || source.invalidity != nil
      ? [] : Lexer.tokens(of: source).filter { $0.kind == .command }.map(\.range.lowerBound)
    for fault in faults {
      if commands.contains(fault.range.lowerBound) {
        explained.append(fault)
        continue
      }
      // A fault may reach from the line before into that of the command.
      let places = [
        fault.range.lowerBound, max(fault.range.lowerBound, fault.range.upperBound - 1),
      ]
      let lines = places.map(source.lineRange)
      if let lastLine, lines.contains(where: { $0.lowerBound == lastLine }) { continue }
      guard !fault.isWarning,
        let place = lines.compactMap({ command(in: $0, of: source, isField) }).first
      else {
        explained.append(fault)
        continue
      }
      lastLine = source.lineRange(at: place.lowerBound).lowerBound
      explained.append(
        Diagnostic(
          .notAllowedHere(
            Message("shell.command", ["command": source.text(place)]),
            hint: Message("shell.command.hint")), place))
    }
    return explained
  }

  /// The name of a command that a line begins with inside a statement.
  private static func command(
    in line: Range<Int>, of source: SourceText, _ isField: (String) -> Bool
  ) -> Range<Int>? {
    let text = source.text(line)
    let body = text.drop(while: \.isWhitespace)
    guard line.lowerBound > 0, let dot = body.first, dot == "." || dot == "。" || dot == "．" else {
      return nil
    }
    let name = body.dropFirst().prefix { $0.isASCII && $0.isLetter }
    guard !name.isEmpty, !isField(String(name)),
      CommandTable.knows(String(name))
    else { return nil }
    let start = line.lowerBound + text.utf8.count - body.utf8.count
    return start..<start + String(dot).utf8.count + name.utf8.count
  }
}
