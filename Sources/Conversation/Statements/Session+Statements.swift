import Corpus
import Engine
import Files
import Messages
import Query
import Rendering
import Text

// Statements that give names.
extension Session {
  /// `let $x = value`.
  func setValue(_ name: Name, to parameter: Parameter?) -> Outcome {
    guard let parameter else { return .failed(.usage) }
    workspace.set(name.text, to: parameter)
    confirm(setting: "$\(name.text) = \(parameter.spelling)")
    return .done
  }

  /// `view name($a) = query`.
  func define(_ view: View?) -> Outcome {
    guard let view else { return .failed(.usage) }
    workspace.define(view)
    confirm(setting: "view \(view.usage)")
    return .done
  }

  /// `run "file" with $x = value`: as the command `read`, but the names of values are restored.
  ///
  /// - Parameter checked: The script, where it was read and checked with the one that runs it.
  func run(
    file path: String, _ bindings: [Binding], _ checked: CheckedScript?, at range: Range<Int>,
    in source: SourceText
  ) -> Outcome {
    let before = workspace.scope
    defer { workspace.restoreParameters(of: before) }
    var binder = workspace.binder(for: source)
    for binding in bindings {
      guard let parameter = binder.parameter(binding.value) else {
        report(binder.diagnostics, in: source)
        return .failed(.usage)
      }
      workspace.set(binding.name.text, to: parameter)
    }
    do throws(Diagnostic) {
      let text =
        checked == nil ? try script(at: path, from: source, range, depth: readDepth) : nil
      readDepth += 1
      defer { readDepth -= 1 }
      let runner = ScriptRunner(session: self)
      return checked.map(runner.run) ?? text.map(runner.run) ?? .done
    } catch {
      report([error], in: source)
      return .failed(error.exitCode)
    }
  }

  /// The text of a script that a statement names: by its place from that of the script that holds it.
  func script(
    at path: String, from source: SourceText, _ range: Range<Int>, depth: Int
  ) throws(Diagnostic) -> SourceText {
    guard depth < Self.deepestRead else {
      throw Diagnostic(
        .environment(
          Message("shell.read-by-itself", ["path": path]),
          hint: Message("shell.read-by-itself.hint", ["count": Self.deepestRead])), range)
    }
    let place = source.place(of: path)
    if let refusal = settings.files.refusal(.read, place, for: "run") {
      throw Diagnostic(refusal, range)
    }
    do throws(FileFault) {
      return try settings.files.script(place)
    } catch {
      let hint = place == path ? nil : Message("shell.place-of-script", ["path": path])
      throw Diagnostic(.file(error.message, hint: hint), range)
    }
  }

  /// How deep files may read others.
  static let deepestRead = 16
}

// Statements that tell something.
extension Session {
  /// `explain [plan | sql] query`.
  func explain(
    _ query: Pipeline, _ bound: QueryBinding?, as form: ExplainedForm, in source: SourceText
  ) -> Outcome {
    guard let plan = bound?.plan else { return .failed(.usage) }
    do {
      let lines: [String]
      switch form {
      case .plan:
        lines = PlanDescription(corpus: workspace.catalog, answers: workspace.scope.answers)
          .lines(of: plan).map { TerminalText.visible($0) }
      case .sql:
        guard let statements = try workspace.sql(of: plan) else {
          let kind = Diagnostic.Kind.environment(
            Message("served.no-server"), hint: Message("served.no-server.hint"))
          report([Diagnostic(kind, query.range)], in: source)
          return .failed(.usage)
        }
        lines = statements.map { TerminalText.visible($0) + ";" }
      case .words:
        guard let explanation = try workspace.explain(query, in: source) else {
          return .failed(.usage)
        }
        recorder.give("explanation", explanation.json(readerLanguage))
        if recorder.isRecording { return .done }
        lines = ExplanationText(language: readerLanguage).lines(of: explanation)
      }
      try showText(lines)
    } catch let fault as OutputFault {
      return report(fault)
    } catch {
      return interrupted(at: query.range, in: source, by: error)
    }
    return .done
  }

  /// `describe COLLECTION[.field]`.
  func describe(_ path: Path, in source: SourceText) -> Outcome {
    let (corpus, messages) = (workspace.corpus, output.language.messages)
    return tell(in: source) { () throws(Diagnostic) in
      Answer(describing: try workspace.describe(path)) { messages.text(corpus.kind(of: $0)) }
    } show: { answer throws(OutputFault) in
      try show(answer, rowLimit: nil)
    }
  }

  /// `show ITEM`.
  func show(_ item: ItemReference, in source: SourceText) -> Outcome {
    var other: Int?
    var found: SequenceProof?
    return tell(in: source) { () throws(Diagnostic) in
      let row = try workspace.row(of: item)
      found = try? workspace.sequence(from: row)
      other = workspace.numberOfOtherRow(item, than: row)
      return workspace.describe(row)
    } show: { description throws(OutputFault) in
      recorder.give("item", description.json(with: found))
      switch presentation.mode.traits.description {
      case _ where recorder.isRecording: break
      case .row: try show(description.row, rowLimit: nil)
      case .text:
        let sequence = found.map(ProofText(language: output.language).lines) ?? []
        try showText(
          description.lines(output.language.messages, width: presentation.textWidth) + sequence
            + smallTimeline(of: description, found))
      case .pairs: try show(description.pairs, rowLimit: nil)
      }
      if let other { output.message(Message("shell.other-row", ["number": "\(other)"])) }
    }
  }

  private func tell<Subject>(
    in source: SourceText, _ find: () throws(Diagnostic) -> Subject,
    show: (Subject) throws(OutputFault) -> Void
  ) -> Outcome {
    let subject: Subject
    do throws(Diagnostic) {
      subject = try find()
    } catch {
      report([error], in: source)
      return .failed(.usage)
    }
    do throws(OutputFault) {
      try show(subject)
      return .done
    } catch {
      return report(error)
    }
  }

  /// Writes lines, for programs that read a structure as an object with `text`.
  func showText(_ lines: [String]) throws(OutputFault) {
    let text = lines.joined(separator: "\n")
    if recorder.isRecording { return try output.data(text) }
    guard let mode = presentation.mode.traits.objects else {
      return try showPaged(text + "\n")
    }
    let answer = Answer(
      columns: [AnswerColumn(name: "text", isNumeric: false) { _ in .text(text) }],
      rowCount: 1, noun: "texts")
    let output = output
    _ = try Renderer(RenderOptions(mode: mode)).render(answer) { (text) throws(OutputFault) in
      try output.data(text)
    }
  }
}

// Statements that expect something.
extension Session {
  /// `expect error "CODE" from "query"`.
  func expectError(
    _ code: String, from query: String, at range: Range<Int>, in source: SourceText
  ) -> Outcome {
    let trial = Session(trialOf: self)
    let outcome = ScriptRunner(session: trial).run(SourceText(query))
    let faults = trial.lastFaults?.diagnostics.filter { !$0.isWarning } ?? []
    if outcome == .failed(.interrupted) { return interrupted(at: range, in: source) }
    if outcome != .done, faults.contains(where: { $0.code == code.uppercased() }) { return .done }
    let messages = readerLanguage.messages
    let got: Message =
      outcome == .done
      ? Message("shell.no-error")
      : .verbatim(
        faults.map { "\($0.code): \(messages.text($0.message))" }.joined(separator: "; "))
    return fail(
      at: range, Message("shell.no-such-error"), expected: .verbatim(code), got: got, in: source)
  }
}

extension Diagnostic {
  /// The code with which a fault ends a script.
  var exitCode: ExitCode {
    switch kind {
    case .file, .limitReached: .unreadable
    case .expectationFailed: .failed
    case .interrupted: .interrupted
    default: .usage
    }
  }
}
