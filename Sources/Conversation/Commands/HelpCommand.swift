import Engine
import Query
import Text

extension Command {
  static let help = Command(
    names: ["help", "h", "?"], usage: "[WORD]",
    summary: "say what can be typed, or what a word of it or a code means",
    arguments: [.topic]
  ) { (session, line) throws(CommandFault) in
    let text: String
    switch line.arguments.first.map({ $0.hasPrefix(".") ? String($0.dropFirst()) : $0 }) {
    case nil: text = HelpText.overview
    case let name?:
      if let found = HelpText.topic(name) ?? HelpText.entries(named: name) {
        text = found
        break
      }
      if let explanation = Diagnostic.explanation(of: name) {
        text = explanation + "\n"
        break
      }
      guard let command = CommandTable.command(named: name) else {
        throw .diagnostic(
          .unknownCommand(
            "." + name,
            nearest: NearestNames.nearest(to: name, among: CommandTable.all.flatMap(\.names))
              .map { "." + $0 }))
      }
      text = HelpText.line(command) + "\n"
    }
    do throws(OutputFault) { try session.output.data(text) } catch { throw .output(error) }
    return .done
  }
}
