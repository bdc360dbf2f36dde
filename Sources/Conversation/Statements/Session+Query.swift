import Corpus
import Engine
import Files
import JSON
import Lessons
import Messages
import Plan
import Query
import Rendering

// Queries.
extension Session {
  /// Runs a query and shows its rows, or does with them what its last stages say.
  func run(_ bound: QueryBinding?, at range: Range<Int>, in source: SourceText) -> Outcome {
    let watch = Stopwatch()
    guard let bound, let plan = bound.plan else { return .failed(.usage) }
    let outcome: Outcome
    do {
      // Where footers are not wanted, or no rows are, nobody reads why there are none.
      let explains = !settings.isQuiet && !bound.endings.contains(where: \.isExpectation)
      let answer = try workspace.run(plan, of: bound.query, in: source, explains: explains)
      if recordsStatements { try recordSources() }
      if bound.endings.isEmpty {
        let judgement = try judge(bound.query, in: source)
        if let judgement {
          recorder.note(judgement.json(readerLanguage.messages), named: "judgement")
        }
        let most = rowLimit(of: bound.query, answer)
        page = (workspace.answers.count, 0..<min(most ?? .max, answer.rowCount))
        try show(answer, rowLimit: most, isLast: true)
        outcome = try judgement.map { try take($0, of: bound.query.range, in: source) } ?? .done
      } else {
        outcome = try finish(answer, bound.endings, of: plan, in: source)
      }
    } catch let fault as OutputFault {
      return report(fault)
    } catch {
      return interrupted(at: range, in: source, by: error)
    }
    if settings.showsTime { output.message(watch.message) }
    return outcome
  }

  /// The most rows that are shown of an answer; nil for all.
  ///
  /// Where nobody has chosen a number, a query at a prompt that says how many rows it wants gets as many, and
  /// nothing is left out for the sake of a few lines.
  private func rowLimit(of query: Pipeline, _ answer: Answer) -> Int? {
    let settings = presentation
    guard let limit = settings.rowLimit, settings.isInteractive, !settings.isRowLimitChosen else {
      return settings.rowLimit
    }
    let isNearlyAll = answer.rowCount - limit < Self.fewestHidden
    return query.saysHowMany || isNearlyAll ? nil : limit
  }

  /// To leave out less is no relief.
  private static let fewestHidden = 5

  /// Says why a statement was stopped: by the user, or because it took too much.
  ///
  /// - Parameter error: What stopped it, where that is at hand.
  func interrupted(
    at range: Range<Int>, in source: SourceText, by error: (any Error)? = nil
  ) -> Outcome {
    // It is said once the statement has ended.
    if hasUntoldDamage { return .failed(.unreadable) }
    let kind =
      watch.reached.map { .limitReached($0.message, remedy: $0.remedy) }
      ?? (error as? Interrupted)?.kind ?? .interrupted
    let diagnostic = Diagnostic(kind, range)
    report([diagnostic], in: source)
    return .failed(diagnostic.exitCode)
  }

  private func finish(
    _ answer: Answer, _ endings: [OutputAction], of plan: LogicalPlan, in source: SourceText
  ) throws(Interrupted) -> Outcome {
    noteUndecided(in: answer)
    // What is drawn is saved, where a file is named, and else shown.
    var picture: DrawnPicture?
    let isSaved = endings.contains(where: \.isSaved)
    for ending in endings {
      if case .picture(let plotted) = ending.kind {
        picture = try workspace.draw(plotted, of: plan)
        if isSaved { continue }
      }
      let outcome = try finish(answer, ending, picture, in: source)
      if outcome != .done {
        showNotes(of: answer)
        return outcome
      }
    }
    if !endings.allSatisfy(\.isExpectation) { showNotes(of: answer) }
    return .done
  }

  private func finish(
    _ answer: Answer, _ ending: OutputAction, _ picture: DrawnPicture?, in source: SourceText
  ) throws(Interrupted) -> Outcome {
    switch ending.kind {
    case .savePicture(let path, let form):
      return try save(picture, of: answer, in: path, as: form, ending, in: source)
    case .picture:
      guard let picture else { return .done }
      do throws(OutputFault) { try show(picture) } catch { return report(error) }
      return .done
    case .expect(let expectation, let message):
      let (holds, found) = try workspace.check(expectation)
      if holds { return .done }
      return fail(
        ending, message, expected: .verbatim(ending.condition), got: .verbatim(found), in: source)
    case .expectNoRows(let message):
      if answer.rowCount == 0 { return .done }
      return fail(
        ending, message, expected: .verbatim("no rows"), got: .verbatim(rows(of: answer)),
        in: source)
    case .expectSame(let path, let mode, let message):
      return compare(answer, with: path, mode, ending, message, in: source)
    case .save(let path, let mode):
      do throws(OutputFault) {
        try save(answer, as: mode, in: path)
      } catch {
        return unusable(error, at: ending.range, in: source)
      }
      confirm(
        Message(
          "shell.saved", ["rows": rows(of: answer), "mode": mode.rawValue, "path": path]))
      return .done
    case .savePackage(let folder):
      do throws(PackageFault) {
        try write(package: { Corpus(answer) }, to: folder)
      } catch {
        switch error {
        case .output(let fault): return unusable(fault, at: ending.range, in: source)
        case .write(let fault):
          report(
            [
              Diagnostic(.file(fault.message, hint: fault.remedy), ending.range)
            ], in: source)
          return .failed(.unreadable)
        }
      }
      confirm(Message("shell.saved-package", ["rows": rows(of: answer), "folder": folder]))
      return .done
    case .why: return try whyEach(in: source)
    case .into(let name):
      // One value stands beside others as well.
      workspace.keepLast(as: name, value: answer.onlyValue)
      confirm(Message("shell.kept", ["rows": rows(of: answer), "name": name]))
      return .done
    case .cite(let style):
      let citation = try workspace.cite()
      recorder.give(
        "citation",
        [
          "style": style.rawValue.json, "text": style.text(of: citation.sources).json,
          "items": CitationStyle.items(of: citation.sources),
        ])
      do throws(OutputFault) {
        if !recorder.isRecording { try show(raw: style.text(of: citation.sources)) }
      } catch {
        return report(error)
      }
      if citation.sourceless.count > 0 { confirm(footer.sourceless(citation.sourceless)) }
      return .done
    }
  }

  /// Reports a file that cannot be written, in its place in the query.
  func unusable(
    _ fault: OutputFault, at range: Range<Int>, in source: SourceText
  ) -> Outcome {
    switch fault {
    case .closed: return .closed
    case .interrupted: return interrupted(at: range, in: source)
    case .failed(let path, let reason, let remedy):
      report(
        [Diagnostic(.unwritable(path, reason, remedy), range)], in: source)
      return .failed(.unreadable)
    }
  }

  /// `31 events`.
  func rows(of answer: Answer) -> String {
    footer.rows(answer.rowCount, noun: answer.noun)
  }
}

// Expectations.
extension Session {
  /// Reports that something is not as expected.
  func fail(
    _ ending: OutputAction, _ message: String?, expected: Message, got: Message,
    in source: SourceText
  ) -> Outcome {
    fail(at: ending.range, message.map(Message.verbatim), expected: expected, got: got, in: source)
  }

  func fail(
    at range: Range<Int>, _ message: Message?, expected: Message, got: Message,
    in source: SourceText
  ) -> Outcome {
    report(
      [Diagnostic(.expectationFailed(message: message, expected: expected, got: got), range)],
      in: source)
    return .failed(.failed)
  }

  /// Compares an answer with what a file holds, line by line.
  private func compare(
    _ answer: Answer, with path: String, _ mode: OutputMode, _ ending: OutputAction,
    _ message: String?, in source: SourceText
  ) -> Outcome {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = FileBytes.withoutMark(
        try settings.files.bytes(path, limit: FileBytes.tableLimit))
    } catch {
      report([Diagnostic(.file(error.message, hint: nil), ending.range)], in: source)
      return .failed(.unreadable)
    }
    var options = RenderOptions(mode: mode)
    options.header = settings.header
    var text = ""
    let cancellation = workspace.cancellation
    do throws(Interrupted) {
      try Renderer(options).render(answer) { (block) throws(Interrupted) in
        if cancellation.isCancelled { throw Interrupted() }
        text += block
      }
    } catch {
      return interrupted(at: ending.range, in: source)
    }
    let expected = LineText(String(decoding: bytes, as: UTF8.self)).lines
    let got = LineText(text).lines
    guard let line = expected.firstDifference(from: got) else { return .done }
    return fail(
      at: ending.range,
      message.map(Message.verbatim)
        ?? Message("shell.answer-differs", ["path": path, "line": line + 1]),
      expected: expected.line(line), got: got.line(line), in: source)
  }
}

extension OutputAction {
  var isExpectation: Bool {
    switch kind {
    case .expect, .expectNoRows, .expectSame: true
    case .save, .savePackage, .into, .why, .cite, .picture, .savePicture: false
    }
  }

  var isSaved: Bool {
    switch kind {
    case .save, .savePicture: true
    default: false
    }
  }

  var isPicture: Bool { if case .picture = kind { true } else { false } }

  var isCitation: Bool { if case .cite = kind { true } else { false } }

  /// What is expected, as it is written, without the message.
  fileprivate var condition: String {
    let text = self.text.drop { !$0.isWhitespace }.drop(while: \.isWhitespace)
    guard let quote = text.range(of: " else \"") ?? text.range(of: " else “") else {
      return String(text)
    }
    return String(text[..<quote.lowerBound])
  }
}

extension Pipeline {
  /// Whether it ends with a number of rows, behind which only columns or an order are chosen.
  fileprivate var saysHowMany: Bool {
    let last = stages.last { stage in
      switch stage.kind {
      case .select, .sort: false
      default: true
      }
    }
    guard case .limit(.some, _)? = last?.kind else { return false }
    return true
  }
}

extension Substring {
  fileprivate func range(of part: String) -> Range<Index>? { ranges(of: part).last }
}

/// The lines of a text; how they end does not count.
private struct LineText {
  let lines: [Substring]

  init(_ text: String) {
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    self.lines = lines
  }
}

extension [Substring] {
  /// The first line that another text lacks or has otherwise.
  fileprivate func firstDifference(from other: [Substring]) -> Int? {
    if let line = zip(self, other).enumerated().first(where: { $0.element.0 != $0.element.1 }) {
      return line.offset
    }
    return count == other.count ? nil : Swift.min(count, other.count)
  }

  fileprivate func line(_ index: Int) -> Message {
    indices.contains(index) ? .verbatim(String(self[index])) : Message("shell.no-more-lines")
  }
}

extension Diagnostic.Kind {
  /// A file that cannot be written.
  static func unwritable(
    _ path: String, _ reason: Message, _ remedy: Message?
  ) -> Diagnostic.Kind {
    .file(Message("file.cannot-write", ["path": path, "reason": reason]), hint: remedy)
  }
}

extension Interrupted {
  /// What a user is shown of it.
  var kind: Diagnostic.Kind {
    switch reason {
    case .request: .interrupted
    case .tooManyMarks(let marks):
      .limitReached(
        Message(
          "picture.too-many-marks",
          ["marks": Session.grouped(marks), "most": Session.grouped(Self.mostMarks)]),
        remedy: Message("picture.too-many-marks.hint"))
    case .tooManyServed(let limit):
      .limitReached(
        Message("served.too-many-rows", ["most": Session.grouped(limit)]),
        remedy: Message("served.too-many-rows.hint"))
    case .tooManyRows(let stage):
      .limitReached(
        Message("shell.too-many-rows", ["stage": stage, "most": Session.grouped(Self.mostRows)]),
        remedy: stage == StageWord.sequence.rawValue
          ? Message("shell.too-many-pairs.hint") : Message("shell.too-many-rows.hint"))
    }
  }
}
