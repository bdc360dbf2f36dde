import ArgumentParser
import Conversation
import Messages

/// `clio man`: the manual page, as `man -l` takes it.
struct ManCommand: ParsableCommand {
  static let name = "man"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Print the manual page.",
    usage: "clio man | man -l -")

  @OptionGroup var reader: LanguageFlag

  /// Prints the page; the exit code.
  func printPage() -> Int32 {
    let output = DescriptorOutput()
    guard reader.apply(to: output) else { return Conversation.ExitCode.usage.rawValue }
    do throws(OutputFault) {
      try output.data(ManualPage.text)
      try output.flush()
      return Conversation.ExitCode.done.rawValue
    } catch {
      guard let message = error.message else { return Conversation.ExitCode.done.rawValue }
      output.error(message)
      return Conversation.ExitCode.unreadable.rawValue
    }
  }
}
