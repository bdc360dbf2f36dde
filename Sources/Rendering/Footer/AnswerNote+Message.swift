import Engine
import Messages

extension AnswerNote {
  /// What is said of it in a line of its own; nil for what goes beside the number of rows, and for what
  /// takes several lines.
  var message: Message? {
    switch self {
    case .countedOften, .undecided, .emptied: nil
    case .restsOnDoubt(let count): Message("footer.rests-on-doubt", ["count": count])
    case .reachesAcross(let count, let literal, let condition):
      Message(
        "footer.reaches-across", ["count": count, "literal": literal, "condition": condition])
    case .skippedMissing(let column, let count):
      Message("footer.skipped-missing", ["count": count, "column": column])
    case .withoutValue(let field, let count):
      Message("footer.without-value", ["count": count, "field": field])
    case .leftOutOfPivot(let count, let key):
      Message("footer.left-out-of-pivot", ["count": count, "key": key])
    case .joined(let name, let once, let several, let none, let keepsAll):
      if keepsAll || none == 0 {
        Message(
          "footer.joined", ["name": name, "once": once, "several": several, "none": none])
      } else {
        Message(
          "footer.joined.left-out",
          ["name": name, "once": once, "several": several, "none": none])
      }
    case .orderInDoubt(let count, let field):
      Message("footer.order-in-doubt", ["count": count, "field": field])
    case .undated(let column, let count, let field):
      Message("footer.undated", ["count": count, "column": column, "field": field])
    case .spansByStart(let column, let count):
      Message("footer.spans-by-start", ["count": count, "column": column])
    case .openWindow(let column, let count, let isBounded):
      isBounded
        ? Message("footer.open-window.bounds", ["count": count, "column": column])
        : Message("footer.open-window", ["count": count, "column": column])
    case .mixedUnits(let column, let count):
      Message("footer.mixed-units", ["count": count, "column": column])
    case .decidedApart(let count): Message("footer.decided-apart", ["count": count])
    case .possibleMatches(let count): Message("footer.possible-matches", ["count": count])
    case .notInSequence(let count, let field):
      Message("footer.not-in-sequence", ["count": count, "field": field])
    case .withoutSharedValue(let count, let field):
      Message("footer.without-shared-value", ["count": count, "field": field])
    case .certainByDifferentRows(let count):
      Message("footer.certain-by-different-rows", ["count": count])
    case .contradictedOrder(let count):
      Message("footer.contradicted-order", ["count": count])
    case .undecidedWithin(let count, let noun):
      Message(
        "footer.undecided-within", ["rows": Message.rows(count, of: noun), "count": count])
    case .uncounted(let column, let count):
      Message("footer.uncounted", ["count": count, "column": column])
    case .undecidedValues(let column, let count):
      Message("footer.undecided-values", ["count": count, "column": column])
    case .outOfReach(let column, let count):
      Message("footer.out-of-range", ["count": count, "column": column])
    case .notConverted(let column, let count):
      Message("footer.not-converted", ["count": count, "column": column])
    case .unreadCells(let field, let count, nil):
      Message("footer.unread-cells", ["count": count, "field": field])
    case .unreadCells(let field, let count, let example?):
      Message(
        "footer.unread-cells.example", ["count": count, "field": field, "example": example])
    case .comparedAsWritten(let field, let values):
      Message(
        "footer.compared-as-written",
        ["field": field, "values": values.map { "'\($0)'" }, "count": values.count])
    case .orderedByLetters(let field): Message("footer.ordered-by-letters", ["field": field])
    case .severalUnits(let column, let groups):
      Message("footer.several-units", ["count": groups, "column": column])
    case .groupedByStart(let count): Message("footer.grouped-by-start", ["count": count])
    case .otherMarks(let name, let field, let found):
      Self.otherMarks(name, field: field, found: found)
    }
  }

  /// A few of the values that were found, how many more there are, and what tells them apart.
  private static func otherMarks(_ name: String, field: String?, found: [String]) -> Message {
    let most = 3
    var names = found.prefix(most).map { Message.quoted($0) }
    if found.count > most {
      names.append(Message("load.more", ["count": found.count - most]))
    }
    let matched = Message("footer.other-marks", ["name": name, "found": names])
    guard let field else { return matched }
    return Message(
      "footer.other-marks.exact", ["matched": matched, "exact": "exact(\(field), \"\(name)\")"])
  }

  /// How many rows the data leave undecided, and why.
  ///
  /// - Parameter noun: What the rows are; nil where they are rows of the answer.
  static func undecided(_ count: Int, of noun: String?, _ reasons: [Reason]) -> Message {
    let reasons = reasons.map(\.message)
    return switch (noun, reasons.isEmpty) {
    case (nil, true): Message("footer.undecided", ["count": count])
    case (nil, false):
      Message("footer.undecided.reasons", ["count": count, "reasons": reasons])
    case (let noun?, true):
      Message(
        "footer.undecided-rows", ["count": count, "noun": Message.noun(noun, for: count)])
    case (let noun?, false):
      Message(
        "footer.undecided-rows.reasons",
        ["count": count, "noun": Message.noun(noun, for: count), "reasons": reasons])
    }
  }
}

extension AnswerNote.Reason {
  /// `2 imprecise dates`.
  fileprivate var message: Message {
    let field = Message.field(field, for: count)
    return switch kind {
    case .imprecise: Message("footer.reason.imprecise", ["count": count, "field": field])
    case .approximate: Message("footer.reason.approximate", ["count": count, "field": field])
    case .doubtful: Message("footer.reason.doubtful", ["count": count, "field": field])
    case .open: Message("footer.reason.open", ["count": count, "field": field])
    case .missing: Message("footer.reason.missing", ["count": count, "field": field])
    case .unread: Message("footer.reason.unread", ["count": count, "field": field])
    case .disputed: Message("footer.reason.disputed", ["count": count, "field": field])
    case .sameDay: Message("footer.reason.same-day", ["count": count])
    case .coverage: Message("footer.reason.coverage", ["count": count])
    case .within: Message("footer.reason.within", ["count": count])
    }
  }
}
