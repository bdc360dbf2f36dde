import ArgumentParser
import Conversation
import Files
import Messages
import Query
import Terminal

/// `clio fmt FILE.clio ...`: the files in clio's layout; with `--check` their names, where they are not in it, and
/// 1. A file with a fault is left as it is.
struct FormatCommand: ParsableCommand {
  static let name = "fmt"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Lay out the queries of files, without changing what they mean.",
    usage: "clio fmt [--check] [FILE.clio ...]",
    discussion: """
      A statement that fits into 100 columns is one line; else each of its stages is one, indented by two \
      spaces. Comments, texts, names and dot commands stay as they are. Without FILE, or with '-', standard \
      input is laid out on standard output. A file with a fault is left as it is.
      """)

  @Argument(help: "A file of queries.", completion: .file())
  var file: [String] = []

  @Flag(help: "List the files that would change, and end with 1 where there is any.")
  var check = false

  @OptionGroup var reader: LanguageFlag

  /// Lays out all files; the exit code of the worst of them.
  func format() -> Int32 {
    let output = DescriptorOutput()
    guard reader.apply(to: output) else { return Conversation.ExitCode.usage.rawValue }
    var worst = Conversation.ExitCode.done
    for path in file.isEmpty ? ["-"] : file {
      do throws(Conversation.ExitCode) {
        try format(path, output)
      } catch {
        if error.rawValue > worst.rawValue { worst = error }
      }
    }
    do throws(OutputFault) { try output.flush() } catch {
      return Self.report(error, output).rawValue
    }
    return worst.rawValue
  }

  private func format(
    _ path: String, _ output: DescriptorOutput
  ) throws(Conversation.ExitCode) {
    let source: SourceText
    do throws(FileFault) { source = try FileGate.open.script(path) } catch {
      output.error(error.message)
      throw .unreadable
    }
    let script = FormattedScript(source)
    guard script.diagnostics.isEmpty else {
      Self.report(script.diagnostics, in: source, output)
      throw .usage
    }
    let isChanged = !script.text.utf8.elementsEqual(source.bytes)
    do throws(OutputFault) {
      if check {
        if isChanged { try output.data((source.name ?? path) + "\n") }
      } else if path == "-" {
        try output.data(script.text)
      } else if isChanged {
        try Self.write(script.text, to: path)
      }
    } catch {
      throw Self.report(error, output)
    }
    if check, isChanged { throw .failed }
  }

  /// Puts a text in the place of a file, as a whole or not at all.
  private static func write(_ text: String, to path: String) throws(OutputFault) {
    let file = try FileGate.open.file(path)
    do throws(UnwritableFault) { try file.write(Array(text.utf8)) } catch {
      file.drop()
      throw OutputFault(error)
    }
    do throws(UnwritableFault) { try file.keep() } catch { throw OutputFault(error) }
  }

  /// The most faults of a file that are shown: nobody reads more.
  private static let mostFaults = 20

  private static func report(
    _ faults: [Diagnostic], in source: SourceText, _ output: DescriptorOutput
  ) {
    for fault in faults.prefix(mostFaults) {
      output.message(lines: DiagnosticExcerpt(fault, in: source, output.language.messages).text)
    }
    let more = faults.count - mostFaults
    if more == 1 { output.message(Message("shell.one-more-fault")) }
    if more > 1 { output.message(Message("shell.more-faults", ["number": String(more)])) }
  }

  /// Says why nothing can be written, unless the reader has only gone.
  private static func report(
    _ fault: OutputFault, _ output: DescriptorOutput
  ) -> Conversation.ExitCode {
    guard let message = fault.message else { return .done }
    output.error(message)
    return .unreadable
  }
}
