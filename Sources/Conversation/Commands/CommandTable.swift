import Engine
import Messages
import Query
import Text

/// All dot commands of this version.
enum CommandTable {
  static let all: [Command] = [
    .help, .example, .examples, .about, .quit, .open, .reload, .link, .gather, .attach, .detach,
    .tables, .schema, .stats, .values, .info, .show, .mode, .header, .null, .color,
    .last, .next, .prev, .first, .pager, .results,
    .limit, .output, .once, .copy,
    .timer, .history, .run, .edit, .watch, .check, .format,
    .lang, .fix, .export, .bom, .guard, .set, .vars, .forget, .keep,
    .read, .print, .echo, .bail, .shell, .cd, .pwd,
    .lesson, .task, .hint, .answer, .skip, .play, .back,
    .progress, .record, .replay,
  ]

  /// Whether a name is that of a command, also of other shells.
  static func knows(_ name: String) -> Bool {
    command(named: name) != nil || CommandForm.names.contains(name.lowercased())
  }

  /// The command of a name or of an unambiguous beginning of one.
  static func command(named name: String) -> Command? {
    let name = name.lowercased()
    if let exact = all.first(where: { $0.names.contains(name) }) { return exact }
    guard !name.isEmpty, !CommandForm.names.contains(name) else { return nil }
    let matches = all.filter { $0.names.contains { $0.hasPrefix(name) } }
    return matches.count == 1 ? matches[0] : nil
  }
}

extension CommandLine {
  var command: Command? { CommandTable.command(named: name) }

  /// What is wrong with the name of the command.
  func fault(at range: Range<Int>) -> Diagnostic? {
    if command != nil { return nil }
    if let form = CommandForm(self) { return form.diagnostic(for: "." + name, at: range) }
    let begun = CommandTable.all.map(\.name).filter { $0.hasPrefix(name.lowercased()) }
    let nearest =
      begun.isEmpty
      ? NearestNames.nearest(to: name, among: CommandTable.all.flatMap(\.names)) : begun
    return Diagnostic(.unknownCommand("." + name, nearest: nearest.map { "." + $0 }), range)
  }
}

extension Session {
  /// Runs a dot command.
  func run(command text: String, at range: Range<Int>, in source: SourceText) -> Outcome {
    let line = CommandLine(text)
    if let fault = line.fault(at: range) {
      report([fault], in: source)
      return .failed(.usage)
    }
    guard let command = line.command else { return .failed(.usage) }
    if let refusal = command.refusal(of: line, by: settings.files) {
      report([Diagnostic(refusal, range)], in: source)
      return .failed(.usage)
    }
    do throws(CommandFault) {
      return try command.run(self, line)
    } catch {
      switch error {
      case .usage:
        let usage = "." + command.name + (command.usage.isEmpty ? "" : " " + command.usage)
        report(
          [Diagnostic(.wrongUsage(command: "." + command.name, usage: usage), range)], in: source)
      case .diagnostic(.interrupted): return interrupted(at: range, in: source)
      case .diagnostic(let kind):
        let diagnostic = Diagnostic(kind, range)
        report([diagnostic], in: source)
        return .failed(diagnostic.exitCode)
      case .unreadable(let message):
        output.error(message)
        return .failed(.unreadable)
      case .output(let fault): return report(fault)
      }
      return .failed(.usage)
    }
  }

  /// Shows an answer that a command made.
  func showTable(_ answer: Answer) throws(CommandFault) {
    do throws(OutputFault) {
      try show(answer, rowLimit: nil)
    } catch {
      throw .output(error)
    }
  }
}
