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
    case .invalidText(let reason, _): "the text cannot be read: \(reason)"
    case .missingPipe(let stage): "'|' is missing before '\(stage)'"
    case .strayContinuation(let word): "'\(word)' cannot begin a statement"
    case .reservedInName(_, let word):
      "'\(word)' is a word of the language: a name that holds it stands in quotes"

    case .unknownCollection(let name, _): "unknown collection '\(name)'"
    case .unknownStage(let name, _): "unknown stage '\(name)'"
    case .unknownField(let name, let collection, _, _): "unknown field '\(name)' in '\(collection)'"
    case .unknownValue(let name, let field, _, _): "no '\(field)' is called '\(name)'"
    case .unknownParameter(let name, _): "unknown parameter '$\(name)'"
    case .noAnswer(0, _): "there is no answer yet"
    case .noAnswer(let number, isDropped: false): "there is no answer '_\(number)'"
    case .noAnswer(let number, isDropped: true): "the answer '_\(number)' is kept no longer"
    case .unknownFunction(let name, _, _, _, _): "unknown function '\(name)'"
    case .unknownState(let name, _): "'\(name)' is no state of a value"
    case .unknownCommand(let name, _): "unknown command '\(name)'"
    case .ambiguousName(let name, let ids):
      "'\(name)' means any of \(ids.count): \(ids.joined(separator: ", "))"
    case .severalFields(let name, let fields):
      "'\(name)' is the heading of \(fields.count) fields"
    case .firstOfHeading(let name, let others):
      "\(others.count + 1) columns are headed '\(name)'; this means the first: "
        + "write \(Wording.list(others, "or")) for \(others.count == 1 ? "the other" : "another")"

    case .fieldInBackquotes(let text, let reads?, let write):
      "'\(text)' is \(reads) here: write \(write) for the field"
    case .fieldInBackquotes(let text, nil, let write):
      "the field '\(text)' needs backquotes: write \(write)"
    case .noFieldCompared(let text, let reads, nil):
      "'\(text)' is \(reads): a field stands on the left of a comparison"
    case .noFieldCompared(let text, let reads, let write?):
      "'\(text)' is \(reads): a field stands on the left of a comparison, write '\(write)'"
    case .numberBesideField(let text, let write):
      "'\(text)' is a number here: write \(write) for the field"
    case .cannotCompare(let field, let kind, let other, _):
      "cannot compare '\(field)', \(kind), with \(other)"
    case .notACondition(let text): "'\(text)' is no condition: it is neither true nor false"
    case .notAllowedHere(let text, _): "\(text) cannot stand here"
    case .wrongArguments(let function, let usage): "'\(function)' is written \(usage)"
    case .wrongUsage(let command, let usage): "'\(command)' is written \(usage)"
    case .noSources(let rows, _): "\(rows) name no source to cite"

    case .environment(let text, _), .file(let text, _), .limitReached(let text, _): text
    case .interrupted: "interrupted"
    case .expectationFailed(let message, _, _): message ?? "the answer is not as expected"

    case .unknownView(let name, _): "unknown view '\(name)'"
    case .nameTaken(let name, let owner): "'\(name)' is \(owner): choose another name"
    case .recursiveView(let name): "the view '\(name)' leads back to itself"
    case .unknownItem(let id, _): "no row is called '\(id)'"
    case .severalItems(let id, _): "'\(id)' is an id in several collections"
    case .noTexts: "there are no passages: no text of a source is attached"

    case .notInThisVersion(let what): "'\(what)' is not in this version"
    }
  }

  /// One thing that would help, in the user's words; nil where the message says it all.
  package var hint: String? {
    switch kind {
    case .expected: fix.map { "write '\($0.text)'" }
    case .unterminatedQuote: "close it on the same line, or before the next blank line"
    case .unclosed(let bracket): "close it with '\(Wording.closing(bracket))'"
    case .unopened: "take it out, or open it before"
    case .unknownCharacter: "leave it out; in a name or text it stands in double quotes"
    case .intervalWithoutSign(let text):
      "write '@\(text)' for a span, '\(Wording.range(text))' for the days between"
    case .tooDeep: "take the condition apart into several 'where' stages"
    case .numberTooLarge:
      "the largest whole number is \(Int64.max); a longer id is a text, in double quotes"
    case .reversedRange: fix.map { "write '\($0.text)'" }
    case .invalidText(_, let remedy?): remedy
    case .invalidText(let reason, nil):
      reason.hasSuffix("MB")
        ? "cut it into several scripts" : "save the text as UTF-8, without other bytes in it"
    case .missingPipe, .reservedInName: fix.map { "write '\(Wording.inserted($0, kind))'" }
    case .strayContinuation(let word):
      "a blank line or ';' ends a statement: leave none before '\(word)'"

    case .unknownCollection, .unknownStage, .unknownField, .unknownValue, .unknownParameter,
      .unknownFunction, .unknownState, .unknownCommand, .unknownView, .unknownItem, .noAnswer,
      .ambiguousName, .severalItems, .severalFields, .recursiveView, .noTexts:
      nameHint
    case .cannotCompare(_, _, _, let hint): hint ?? "'.schema' tells what a field holds"
    case .notACondition: "compare it, as in 'year < 1976'; any of several values is 'in [a, b]'"
    case .notAllowedHere(_, let hint), .environment(_, let hint), .file(_, let hint): hint
    case .noSources(_, let remedy), .limitReached(_, let remedy): remedy
    case .noFieldCompared(_, _, nil): "write the field first, as in 'year < 1976'"
    case .notInThisVersion(let what): Wording.instead(of: what)
    case .twoConditions, .foreignForm, .badDate, .missingIsAState, .wrongArguments, .wrongUsage,
      .nameTaken, .interrupted, .expectationFailed, .fieldInBackquotes, .noFieldCompared,
      .numberBesideField, .firstOfHeading:
      nil
    }
  }

  /// What would help where a name is unknown: near ones, or where names are listed.
  private var nameHint: String? {
    switch kind {
    case .unknownCollection(let name, let nearest):
      Wording.command(for: name).map { "commands begin with a dot: write '\($0)'" }
        ?? oneOf(nearest) ?? "'.tables' lists the collections"
    case .unknownStage(_, let nearest):
      Wording.didYouMean(nearest)
        ?? "stages are \(StageWord.allCases.map(\.written).joined(separator: ", "))"
    case .unknownField(_, let collection, let nearest, let known):
      Wording.didYouMean(nearest) ?? Wording.there(known)
        ?? "'.schema\(Wording.argument(collection))' lists the fields"
    case .unknownValue(_, let field, let nearest, let collection):
      oneOf(nearest) ?? collection.map { "'.values \($0).\(field)' lists the values" }
        ?? "'| group by \(field)' lists the values"
    case .unknownParameter(let name, let nearest):
      Wording.didYouMean(nearest.map { "$" + $0 })
        ?? "set it with -p \(name)=.. on the command line, or before with 'let $\(name) = ..'"
    case .noAnswer(0, _): "ask a query first: '_' is then its answer"
    case .noAnswer(_, isDropped: false): "'_' is the last answer, '_1' the first of the session"
    case .noAnswer(_, isDropped: true):
      "the last 1,000 are kept, and those that '| into $name' has kept: ask it again"
    case .unknownFunction(let name, let nearest, let arguments, let ownForm, let known):
      ownForm.map { "write '\($0)'" } ?? Wording.noFunction(name, arguments)
        ?? Wording.didYouMean(nearest)
        ?? (known.isEmpty
          ? "'.help functions' lists the functions"
          : "functions are \(known.joined(separator: ", "))")
    case .unknownState(_, let nearest):
      Wording.didYouMean(nearest) ?? "to compare with a value, write '='"
    case .unknownCommand(_, let nearest):
      Wording.didYouMean(nearest) ?? "'.help' lists the commands"
    case .unknownView(let name, let nearest):
      Wording.didYouMean(nearest) ?? "make it with 'view \(name)($x) = ..'"
    case .recursiveView: "let it begin with a collection, or with another view"
    case .unknownItem(_, let nearest):
      Wording.didYouMean(nearest) ?? "'select id' shows the ids of the rows of a query"
    case .ambiguousName: "write an id to mean one of them"
    case .severalFields(_, let fields): "write \(Wording.list(fields, "or"))"
    case .severalItems(_, let items): "write \(Wording.list(items, "or"))"
    case .noTexts(let source?):
      "attach your copy of a source: '.attach \(source) FILE'; 'sources' lists them"
    case .noTexts(nil): "texts belong to the rows of 'sources', which this corpus does not have"
    case .expected, .unterminatedQuote, .unclosed, .unopened, .twoConditions, .unknownCharacter,
      .foreignForm, .intervalWithoutSign, .badDate, .tooDeep, .numberTooLarge, .missingIsAState,
      .reversedRange, .invalidText, .missingPipe, .strayContinuation, .reservedInName,
      .firstOfHeading, .cannotCompare, .notACondition, .notAllowedHere, .wrongArguments,
      .wrongUsage, .fieldInBackquotes, .noFieldCompared, .numberBesideField, .noSources,
      .environment, .file, .interrupted, .limitReached, .expectationFailed, .nameTaken,
      .notInThisVersion:
      nil
    }
  }

  /// Names that are near, or, where none was near enough for a fix, all that there are.
  private func oneOf(_ names: [String]) -> String? {
    fix != nil ? Wording.didYouMean(names) : Wording.there(names)
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

  /// All that there are.
  static func there(_ names: [String]) -> String? {
    names.isEmpty ? nil : "there \(names.count == 1 ? "is" : "are") \(list(names, "and"))"
  }

  static func list(_ names: [String], _ connective: String) -> String {
    let quoted = names.map { $0.hasPrefix("`") ? $0 : "'\($0)'" }
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

  /// A collection behind a command; what has a blank is none, but `these groups`.
  static func argument(_ collection: String) -> String {
    collection.contains(" ") ? "" : " " + collection
  }

  /// The command that a word means which was typed without its dot.
  static func command(for word: String) -> String? {
    switch word.lowercased() {
    case "help", "man", "usage", "commands": ".help"
    case "quit", "exit", "bye", "q": ".quit"
    case "tables", "schema", "history", "mode": "." + word.lowercased()
    default: nil
    }
  }

  /// What clio has for a function of other languages where that is no function here.
  static func noFunction(_ function: String, _ arguments: [String]) -> String? {
    let field = arguments.first ?? "FIELD"
    return switch function.lowercased() {
    case "isnull", "isempty", "is_null": "write '\(field) is missing'"
    case "isnotnull", "isnotempty", "exists": "write '\(field) is known'"
    case "datetime", "date", "to_date", "todatetime": "a date stands as it is: 1976-06-03"
    case "now", "today", "current_date", "ago": "a date stands as it is: nothing depends on the day"
    default: nil
    }
  }

  /// What this version has in place of something that it does not have.
  static func instead(of what: String) -> String {
    switch what {
    case "why": "'explain' tells what each condition kept"
    case "chart", "timeline": "'group by decade' counts"
    default: "'.help' tells what this version has"
    }
  }
}
