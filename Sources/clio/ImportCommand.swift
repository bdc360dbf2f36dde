import Conversation
import Corpus
import Files
import Terminal
import Text

/// `clio import PRESET FILES -o DIR`: a corpus made of the files of a public dataset; 1 where
/// something was wrong with them. Without arguments, the presets.
enum ImportCommand {
  private static let usage = "usage: clio import PRESET FILE ... -o FOLDER"

  static func run(_ arguments: [String]) -> Int32 {
    let output = DescriptorOutput()
    var names: [String] = []
    var folder: String?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "-h", "--help":
        do throws(ImportFault) { return write([usage] + (try list()), output, code: .done) } catch {
          return refuse(error.message, output)
        }
      case "-o", "--output":
        guard let path = rest.popFirst(), folder == nil else {
          return refuse("'\(argument)' names one folder", output)
        }
        folder = path
      case _ where argument.hasPrefix("--output="):
        guard folder == nil else { return refuse("'--output' names one folder", output) }
        folder = String(argument.dropFirst("--output=".count))
      case _ where argument.hasPrefix("-") && argument != "-":
        return refuse("'import' has no option '\(argument)'", output)
      default: names.append(argument)
      }
    }
    do throws(ImportFault) {
      guard let name = names.first else {
        guard folder == nil else { return refuse("there is no preset", output) }
        return write(try list(), output, code: .done)
      }
      let preset = try ImportPreset.named(UserFolder.expanded(name))
      let files = names.dropFirst().map(UserFolder.expanded)
      guard !files.isEmpty else { return refuse("there is no file to import", output) }
      guard let folder, !folder.isEmpty else {
        return refuse("there is no folder to write; name a new one with -o", output)
      }
      _ = SignalPump()
      let meter = LoadMeter(.bySignal)
      defer { meter.finish() }
      let report = try Importer.run(
        preset, files: files, output: UserFolder.expanded(folder)
      ) { file, done, total in
        meter.observer.hear(LoadProgress(file: file, done: done, total: total))
      }
      return write(report.lines, output, code: report.isClean ? .done : .failed)
    } catch {
      output.message("error: \(error.message)")
      if case .unknownPreset = error { return ExitCode.usage.rawValue }
      if case .unreadable(let fault) = error, fault.kind == .cancelled {
        return ExitCode.interrupted.rawValue
      }
      return ExitCode.unreadable.rawValue
    }
  }

  /// The presets, a line each.
  private static func list() throws(ImportFault) -> [String] {
    let presets = try ImportPreset.builtIn()
    let width = presets.map(\.name.count).max() ?? 0
    return presets.map { preset in
      let blanks = String(repeating: " ", count: width - preset.name.count + 2)
      return preset.name + blanks + preset.title
    } + [usage + "; a preset may be a file of your own, ./mine.json"]
  }

  private static func refuse(_ reason: String, _ output: DescriptorOutput) -> Int32 {
    output.message(usage)
    output.message("error: \(reason)")
    return ExitCode.usage.rawValue
  }

  private static func write(
    _ lines: [String], _ output: DescriptorOutput, code: ExitCode
  ) -> Int32 {
    do throws(OutputFault) {
      for line in lines { try output.data(TerminalText.visible(line) + "\n") }
      try output.flush()
    } catch {
      if case .closed = error { return code.rawValue }
      output.message("error: cannot write the report")
      return ExitCode.unreadable.rawValue
    }
    return code.rawValue
  }
}
