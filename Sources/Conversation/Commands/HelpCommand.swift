import Engine
import Messages
import Query
import Text

extension Command {
  static let help = Command(
    names: ["help", "h", "?"], usage: "[WORD]",
    arguments: [.topic]
  ) { (session, line) throws(CommandFault) in
    let help = HelpText(messages: session.output.language.messages)
    let text: String
    switch line.arguments.first.map({ $0.hasPrefix(".") ? String($0.dropFirst()) : $0 }) {
    case nil: text = help.overview
    case let name?:
      if let found = help.topic(name) ?? help.entries(named: name) {
        text = found
        break
      }
      if let explanation = Diagnostic.explanation(of: name, help.messages) {
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
      text = help.line(command) + "\n"
    }
    do throws(OutputFault) { try session.output.data(text) } catch { throw .output(error) }
    return .done
  }
}
