extension Diagnostic {
  /// What is wrong, in one line of the user's words.
  package var message: String {
    switch kind {
    case .expected(let what, let found): "expected \(what), found \(found)"
    case .unterminatedQuote: "a quote is not closed"
    case .unclosed(let bracket): "'\(bracket)' is not closed"
    case .unopened(let bracket): "'\(bracket)' closes nothing"
    case .twoConditions: "two conditions side by side: write 'and'"
    case .unknownCharacter(let text): "'\(text)' means nothing here"
    case .foreignForm(let found, let write):
      Wording.isQuoted(found)
        ? "a value stands in double quotes: write \(write)"
        : "'\(found)' is not clio: write \(Wording.quoted(write))"
    case .intervalWithoutSign(let text): "'\(text)' reads as a division"
    case .badDate(_, let reason): reason
    case .tooDeep(let limit): "nested more than \(limit) levels deep"
    case .numberTooLarge(let text): "the number '\(Wording.short(text))' is too large"
    case .missingIsAState:
      "'missing' is no value to compare with: write 'is missing' or 'is not missing'"
    case .reversedRange(let text): "the range '\(text)' ends before it begins"
    case .invalidText(let reason): "the text cannot be read: \(reason)"
    case .missingPipe(let stage): "'|' is missing before '\(stage)'"
    case .strayContinuation(let word): "'\(word)' cannot begin a statement"
    case .reservedInName(_, let word):
      "'\(word)' is a word of the language: a name that holds it stands in quotes"

    case .unknownCollection(let name, _): "unknown collection '\(name)'"
    case .unknownStage(let name, _): "unknown stage '\(name)'"
    case .unknownField(let name, let collection, _): "unknown field '\(name)' in '\(collection)'"
    case .unknownValue(let name, let field, _): "no '\(field)' is called '\(name)'"
    case .unknownParameter(let name, _): "unknown parameter '$\(name)'"
    case .noAnswer(0): "there is no answer yet"
    case .noAnswer(let number): "there is no answer '_\(number)'"
    case .unknownFunction(let name, _): "unknown function '\(name)'"
    case .unknownState(let name, _): "'\(name)' is no state of a value"
    case .unknownCommand(let name, _): "unknown command '\(name)'"
    case .ambiguousName(let name, let ids):
      "'\(name)' means any of \(ids.count): \(ids.joined(separator: ", "))"

    case .cannotCompare(let field, let kind, let other, _):
      "cannot compare '\(field)', \(kind), with \(other)"
    case .notACondition(let text): "'\(text)' is no condition: it is neither true nor false"
    case .notAllowedHere(let text, _): "\(text) cannot stand here"
    case .wrongArguments(let function, let usage): "'\(function)' is written \(usage)"
    case .wrongUsage(let command, let usage): "'\(command)' is written \(usage)"

    case .environment(let text, _): text
    case .interrupted: "interrupted"
    case .expectationFailed(let message, _, _): message ?? "the answer is not as expected"

    case .unknownView(let name, _): "unknown view '\(name)'"
    case .nameTaken(let name, let owner): "'\(name)' is \(owner): choose another name"
    case .recursiveView(let name): "the view '\(name)' leads back to itself"
    case .unknownItem(let id, _): "no row is called '\(id)'"
    case .severalItems(let id, _): "'\(id)' is an id in several collections"

    case .notInThisVersion(let what): "'\(what)' is not in this version"
    }
  }

  /// One thing that would help, in the user's words; nil where the message says it all.
  package var hint: String? {
    switch kind {
    case .unterminatedQuote: "close it on the same line, or before the next blank line"
    case .unclosed(let bracket): "close it with '\(Wording.closing(bracket))'"
    case .intervalWithoutSign(let text):
      "write '@\(text)' for a span, '\(Wording.range(text))' for the days between"
    case .tooDeep: "take the condition apart into several 'where' stages"
    case .reversedRange: fix.map { "write '\($0.text)'" }
    case .missingPipe, .reservedInName: fix.map { "write '\(Wording.inserted($0, kind))'" }
    case .strayContinuation(let word):
      word == "|"
        ? "a blank line ends a statement: leave none before '|'"
        : "a line that is complete ends a statement: write '\(word)' at its end"
    case .expected: fix.map { "write '\($0.text)'" }

    case .unknownCollection(_, let nearest), .unknownStage(_, let nearest),
      .unknownField(_, _, let nearest), .unknownValue(_, _, let nearest),
      .unknownFunction(_, let nearest), .unknownCommand(_, let nearest),
      .unknownView(_, let nearest), .unknownItem(_, let nearest):
      Wording.didYouMean(nearest)
    case .unknownState(_, let nearest):
      Wording.didYouMean(nearest) ?? "to compare with a value, write '='"
    case .unknownParameter(let name, let known):
      known.isEmpty
        ? "set it before with 'let $\(name) = ..', or with -p on the command line"
        : "known are \(Wording.list(known.map { "$" + $0 }, "and"))"
    case .ambiguousName: "write an id to mean one of them"
    case .severalItems(_, let items): "write \(Wording.list(items, "or"))"
    case .cannotCompare(_, _, _, let hint), .notAllowedHere(_, let hint), .environment(_, let hint):
      hint
    default: nil
    }
  }
}

extension Diagnostic {
  /// What stands below the message line by line: the two sides of what failed.
  package var details: [String] {
    guard case .expectationFailed(_, let expected, let got) = kind else { return [] }
    return ["expected: " + expected, "got:      " + got]
  }
}

/// Parts that several messages share.
private enum Wording {
  static func didYouMean(_ names: [String]) -> String? {
    names.isEmpty ? nil : "did you mean \(list(names, "or"))?"
  }

  static func list(_ names: [String], _ connective: String) -> String {
    let quoted = names.map { "'\($0)'" }
    guard quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " \(connective) " + quoted[quoted.count - 1]
  }

  /// Whether a text stands in quotes that are not clio's.
  static func isQuoted(_ text: String) -> Bool {
    text.unicodeScalars.first.map { "'‘“”„«`".unicodeScalars.contains($0) } ?? false
  }

  /// The text in single quotes, unless it brings quotes of its own.
  static func quoted(_ text: String) -> String {
    text.hasPrefix("\"") || text.hasPrefix("`") ? text : "'\(text)'"
  }

  static func short(_ text: String) -> String {
    text.count <= 24 ? text : text.prefix(24) + "…"
  }

  static func closing(_ bracket: String) -> String {
    switch bracket {
    case "(": ")"
    case "[": "]"
    case "/": "/"
    default: "}"
    }
  }

  static func range(_ interval: String) -> String {
    interval.split(separator: "/").joined(separator: "..")
  }

  /// The text with its correction, as it would stand in the query.
  static func inserted(_ fix: Diagnostic.Fix, _ kind: Diagnostic.Kind) -> String {
    guard case .missingPipe(let stage) = kind else { return fix.text }
    return fix.text + stage
  }
}
