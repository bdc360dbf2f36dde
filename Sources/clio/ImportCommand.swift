import ArgumentParser
import Conversation
import Corpus
import Files
import Messages
import Terminal
import Text

/// `clio import PRESET FILES -o DIR`: a corpus made of the files of a public dataset; 1 where
/// something was wrong with them. Without arguments, the presets.
struct ImportCommand: ParsableCommand {
  static let name = "import"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Make a corpus of the files of a public dataset.",
    usage: form,
    discussion: "PRESET is one of these, or a file of your own, './mine.json':\n\n"
      + ((try? table()) ?? []).map { "  \($0)" }.joined(separator: "\n"))

  @Argument(
    help: "How the files are read; without one the presets are listed.",
    completion: .list((try? ImportPreset.builtIn().map(\.name)) ?? []))
  var preset: String?

  @Argument(help: "A file of the dataset.", completion: .file())
  var file: [String] = []

  @Option(
    name: .shortAndLong, parsing: .unconditionalSingleValue,
    help: ArgumentHelp("The folder to make of them, which is not there yet.", valueName: "FOLDER"),
    completion: .directory)
  var output: [String] = []

  @OptionGroup var reader: LanguageFlag

  /// Runs the import; the exit code.
  func importFiles() -> Int32 {
    let messages = DescriptorOutput()
    guard reader.apply(to: messages) else { return Conversation.ExitCode.usage.rawValue }
    do throws(ImportFault) {
      guard let preset else {
        guard output.isEmpty else { return refuse(Message("cli.import.no-preset"), messages) }
        return write(try Self.list(messages), messages, code: .done)
      }
      let dataset = try ImportPreset.named(UserFolder.expanded(preset))
      guard !file.isEmpty else { return refuse(Message("cli.import.no-file"), messages) }
      guard let folder = output.first, !folder.isEmpty else {
        return refuse(Message("cli.import.no-folder"), messages)
      }
      guard output.count == 1 else { return refuse(Message("cli.import.one-folder"), messages) }
      _ = SignalPump()
      let meter = LoadMeter(.bySignal)
      defer { meter.finish() }
      let report = try Importer.run(
        dataset, files: file.map(UserFolder.expanded), output: UserFolder.expanded(folder)
      ) { file, done, total in
        meter.observer.hear(LoadProgress(file: file, done: done, total: total))
      }
      return write(
        report.lines.map(messages.text), messages, code: report.isClean ? .done : .failed)
    } catch {
      messages.error(error.message)
      if case .unknownPreset = error { return Conversation.ExitCode.usage.rawValue }
      if case .unreadable(let fault) = error, fault.kind == .cancelled {
        return Conversation.ExitCode.interrupted.rawValue
      }
      return Conversation.ExitCode.unreadable.rawValue
    }
  }

  /// The presets, a line each.
  private static func table() throws(ImportFault) -> [String] {
    let presets = try ImportPreset.builtIn()
    let width = presets.map(\.name.count).max() ?? 0
    return presets.map { preset in
      let blanks = String(repeating: " ", count: width - preset.name.count + 2)
      return preset.name + blanks + preset.title
    }
  }

  private static func list(_ output: any Output) throws(ImportFault) -> [String] {
    try table() + [output.text(Message("cli.import.presets", ["usage": form]))]
  }

  private static let form = "clio import PRESET FILE ... -o FOLDER"

  private func refuse(_ reason: Message, _ output: DescriptorOutput) -> Int32 {
    output.message(Message("cli.usage", ["usage": Self.form]))
    output.error(reason)
    return Conversation.ExitCode.usage.rawValue
  }

  private func write(
    _ lines: [String], _ output: DescriptorOutput, code: Conversation.ExitCode
  ) -> Int32 {
    do throws(OutputFault) {
      for line in lines { try output.data(TerminalText.visible(line) + "\n") }
      try output.flush()
    } catch {
      if case .closed = error { return code.rawValue }
      output.error(Message("cli.cannot-write-report"))
      return Conversation.ExitCode.unreadable.rawValue
    }
    return code.rawValue
  }
}
