package import Engine
package import Messages

/// The lines below an answer: how many rows, and what the reader must know beside them.
///
///     12 events; 3 more possibly (2 imprecise dates, 1 missing place): add possibly
///     2 spans reach across 1975: 'date intersects ..1974' keeps them
///
/// Which lines there are is decided here; their words are in one file a language.
package struct FooterText: Sendable {
  private let wording: any FooterWording
  private let emptyAnswer: EmptyAnswerText

  package init(language: ReaderLanguage = .en) {
    emptyAnswer = EmptyAnswerText(language: language)
    wording =
      switch language {
      case .en: EnglishFooter()
      case .zh: ChineseFooter()
      case .ja: JapaneseFooter()
      }
  }

  /// "12 events"
  package func rows(_ count: Int, noun: String) -> String { wording.rows(count, noun: noun) }

  /// "3 events name no source"
  package func sourceless(_ rows: (count: Int, noun: String)) -> String {
    wording.sourceless(rows.count, noun: rows.noun)
  }

  /// Returns the lines, without line ends: first the rows, then a line a note, last what was not
  /// shown.
  ///
  /// - Parameter more: what shows the rest: `.last`.
  package func lines(
    for answer: Answer, report: RenderReport, more: String? = nil
  ) -> [String] {
    // The one row of a count is told by its number.
    var head = answer.isCount ? [] : [wording.rows(answer.rowCount, noun: answer.noun)]
    var notes: [String] = []
    for note in answer.notes {
      switch note {
      case .countedOften(let rows, let noun, let counted):
        guard !head.isEmpty else { continue }
        head[0] += wording.countedOften(rows: rows, of: noun, counted: counted)
      case .undecided(let count, let noun, let reasons):
        head.append(
          wording.undecided(
            count, of: noun == answer.noun ? nil : noun, reasons: reasons.map(wording.reason)))
      case .restsOnDoubt(let count):
        notes.append(wording.restsOnDoubt(count))
      case .reachesAcross(let count, let literal, let condition):
        notes.append(
          wording.reachesAcross(count, literal: literal, condition: "'\(condition)'"))
      case .skippedMissing(let column, let count):
        notes.append(wording.skippedMissing(count, column: column))
      case .withoutValue(let field, let count):
        notes.append(wording.withoutValue(count, field: field))
      case .joined(let name, let once, let several, let none, let keepsAll):
        notes.append(
          wording.joined(name, once: once, several: several, none: none, keepsAll: keepsAll))
      case .orderInDoubt(let count, let field):
        notes.append(wording.orderInDoubt(count, field: field))
      case .undated(let column, let count, let field):
        notes.append(wording.undated(count, column: column, field: field))
      case .spansByStart(let column, let count):
        notes.append(wording.spansByStart(count, column: column))
      case .openWindow(let column, let count, let isBounded):
        notes.append(wording.openWindow(count, column: column, isBounded: isBounded))
      case .mixedUnits(let column, let count):
        notes.append(wording.mixedUnits(count, column: column))
      case .possibleMatches(let count):
        notes.append(wording.possibleMatches(count))
      case .undecidedWithin(let count, let noun):
        notes.append(wording.undecidedWithin(count, of: noun))
      case .uncounted(let column, let count):
        notes.append(wording.uncounted(count, column: column))
      case .undecidedValues(let column, let count):
        notes.append(wording.undecidedValues(count, column: column))
      case .outOfReach(let column, let count):
        notes.append(wording.outOfReach(count, column: column))
      case .notConverted(let column, let count):
        notes.append(wording.notConverted(count, column: column))
      case .unreadCells(let field, let count, let example):
        notes.append(wording.unreadCells(count, field: field, example: example))
      case .comparedAsWritten(let field, let values):
        notes.append(wording.comparedAsWritten(values, field: field))
      case .orderedByLetters(let field):
        notes.append(wording.orderedByLetters(field))
      case .severalUnits(let column, let groups):
        notes.append(wording.severalUnits(groups, column: column))
      case .groupedByStart(let count):
        notes.append(wording.groupedByStart(count))
      case .otherMarks(let name, let field, let found):
        let remedy = field.map { "exact(\($0), \"\(name)\")" }
        notes.append(
          wording.otherMarks(
            name, found: (Array(found.prefix(3)), max(0, found.count - 3)), remedy: remedy))
      case .emptied(let reason):
        // The reason begins with the number of rows, which is not told twice.
        if !answer.isCount, head.count == 1 { head = [] }
        notes += emptyAnswer.lines(for: reason)
      }
    }
    var cut: [String] = []
    if report.rowsShown < answer.rowCount {
      cut.append(wording.shown(report.rowsShown, of: answer.rowCount, noun: answer.noun))
    }
    if report.columnsHidden > 0 { cut.append(wording.hidden(report.columnsHidden)) }
    if !cut.isEmpty { notes.append(wording.joined(cut, more: more)) }
    return (head.isEmpty ? [] : [wording.joined(head, more: nil)]) + notes
  }
}
