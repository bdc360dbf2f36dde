import Engine
import Messages
import Query
import Text

extension Command {
  static let help = Command(
    names: ["help", "h", "?"], usage: "[WORD]",
    arguments: [.topic]
  ) { (session, line) throws(CommandFault) in
    let help = HelpText(
      messages: session.output.language.messages, screen: session.presentation.textWidth)
    let text: String
    if line.arguments.isEmpty {
      text = help.overview
    } else {
      // A name may be several words, as `starts with`, or a sign, as `~`.
      let name = line.rest.filter { $0 != "\"" && $0 != "'" }
      if let list = help.topic(name.lowercased()) {
        text = list
      } else if let page = HelpPage(of: name, help.messages, screen: help.screen) {
        text = page.text
        session.examples = page.examples.filter { !$0.isForTyping }
      } else {
        let bare = name.hasPrefix(".") ? String(name.dropFirst()) : name
        let names = HelpText.topics + HelpPage.names
        throw .diagnostic(
          .unknownCommand("." + bare, nearest: NearestNames.nearest(to: name, among: names)))
      }
    }
    do throws(OutputFault) { try session.showPaged(text, isHelp: true) } catch {
      throw .output(error)
    }
    return .done
  }
}
