import JSON
package import Messages

extension LoadFault {
  /// The fault with its place: `events.csv:7:id: duplicate id 'x', first on line 6; ...`.
  package var rendered: Message {
    var place = file
    if let line { place += ":\(line)" }
    if let field { place += ":\(field)" }
    return kind.isWarning
      ? Message("load.warning", ["place": place, "fault": message])
      : Message("load.fault", ["place": place, "fault": message])
  }

  /// What was read and what would be right, without the place.
  package var message: Message {
    switch kind {
    // Values.
    case .notADate(_, let reason): reason
    case .notANumber(let read, .wholeNumber):
      Message("load.not-a-whole-number", ["read": read])
    case .notANumber(let read, _): Message("load.not-a-number", ["read": read])
    case .notAList(let read): Message("load.not-a-json-array", ["read": read])
    case .notBoolean(let read): Message("load.not-a-truth-value", ["read": read])
    case .required: Message("load.required")
    case .notUnique(let read, let line):
      Message("load.not-unique", ["read": read, "line": line])
    case .duplicateKey(let read, let line):
      Message("load.duplicate-key", ["read": read, "line": line])
    case .duplicateRow(let read, let line):
      Message("load.duplicate-row", ["read": read, "line": line])
    case .notInEnumeration(let read, _, let nearest?):
      Message("load.not-in-list.nearest", ["read": read, "nearest": nearest])
    case .notInEnumeration(let read, let allowed, nil) where allowed.count <= 8:
      Message("load.not-in-list.few", ["read": read, "allowed": allowed])
    case .notInEnumeration(let read, let allowed, nil):
      Message(
        "load.not-in-list.many",
        ["read": read, "first": allowed[0], "second": allowed[1], "count": allowed.count - 2])
    case .notMatchingPattern(let read, let pattern):
      Message("load.not-matching-pattern", ["read": read, "pattern": pattern])
    case .outOfRange(let read, let minimum, let maximum):
      Message("load.out-of-range", ["read": read, "range": Message.range(minimum, maximum)])
    case .wrongLength(let read, let count, .character, let length):
      Message(
        "load.wrong-length.characters",
        ["read": read, "count": count, "range": Message.range(length)])
    case .wrongLength(let read, let count, .item, let length):
      Message(
        "load.wrong-length.items", ["read": read, "count": count, "range": Message.range(length)])
    case .outsideBounds(let read, let bounds):
      Message("load.outside-bounds", ["read": read, "bounds": bounds])
    case .danglingReference(let read, "", nil):
      Message("load.dangling-reference.any", ["read": read])
    case .danglingReference(let read, "", let nearest?):
      Message("load.dangling-reference.any-nearest", ["read": read, "nearest": nearest])
    case .danglingReference(let read, let table, nil):
      Message("load.dangling-reference", ["read": read, "table": table])
    case .danglingReference(let read, let table, let nearest?):
      Message(
        "load.dangling-reference.nearest", ["read": read, "table": table, "nearest": nearest])
    case .ambiguousReference(let read, let tables):
      Message(
        "load.ambiguous-reference", ["read": read, "names": tables.map { "\($0).\(read)" }])
    case .unterminatedQuote: Message("load.unterminated-quote")

    // How the lines of a file make a table.
    case .surplusCells(let count, let expected, let read) where read.isEmpty:
      Message("load.surplus-cells", ["count": count, "columns": expected])
    case .surplusCells(let count, let expected, let read):
      Message(
        "load.surplus-cells.read",
        ["count": count, "columns": expected, "read": Message.quoting(read)])
    case .missingCells(let count, let expected):
      Message("load.missing-cells", ["count": count, "columns": expected])
    case .linesAbove(1, let first):
      Message("load.lines-above.one", ["start": 2, "first": Message.cut(first)])
    case .linesAbove(let count, let first):
      Message(
        "load.lines-above.many",
        ["start": count + 1, "count": count, "first": Message.cut(first)])
    case .secondHeadings(let read):
      Message("load.second-headings", ["read": Message.quoting(read)])
    case .maybeHeadings(let read):
      Message("load.maybe-headings", ["read": Message.quoting(read)])
    case .repeatedHeadings(let count): Message("load.repeated-headings", ["count": count])
    case .firstRowAsData(let read):
      Message("load.first-row-as-data", ["read": Message.quoting(read)])
    case .backslashesAtEnds(let count): Message("load.backslashes-at-ends", ["count": count])
    case .notesBelow(1, let first):
      Message("load.notes-below.one", ["first": Message.cut(first)])
    case .notesBelow(let count, let first):
      Message("load.notes-below.many", ["count": count, "first": Message.cut(first)])
    case .totalBelow(let read): Message("load.total-below", ["read": Message.cut(read)])
    case .shortHeader(.first): Message("load.short-header.first")
    case .shortHeader(.last(let count)): Message("load.short-header.last", ["count": count])
    case .nothingSplit(let delimiter, let count):
      Message(
        "load.nothing-split", ["count": count, "delimiter": Message.delimiters(delimiter)])
    case .textBehindQuotes(let count): Message("load.text-after-quotes", ["count": count])
    case .zeroBytes(let count): Message("load.nul-bytes", ["count": count])

    // Columns and declarations.
    case .ambiguousFieldName(let name):
      Message("load.ambiguous-field-name", ["name": name])
    case .missingField(nil): Message("load.missing-field")
    case .missingField(let nearest?):
      Message("load.missing-field.nearest", ["nearest": nearest])
    case .undeclaredField(nil): Message("load.undeclared-field")
    case .undeclaredField(let nearest?):
      Message("load.undeclared-field.nearest", ["nearest": nearest])
    case .hiddenRole(let role): Message("load.hidden-role", ["role": role])
    case .reversedSpan(let read): Message("load.reversed-span", ["read": read])
    case .manyFirstsOfJanuary(let count, let days):
      Message(
        "load.many-firsts-of-january",
        ["count": count, "days": days, "share": count * 100 / days])
    case .readAsText(let exception, .date):
      Message("load.read-as-text.dates", ["exception": exception])
    case .readAsText(let exception, _):
      Message("load.read-as-text.numbers", ["exception": exception])
    case .keptAsWritten(1, let total, let kind):
      Message(
        "load.kept-as-written.one", ["rest": total - 1, "total": total, "kind": kind])
    case .keptAsWritten(let count, let total, let kind):
      Message(
        "load.kept-as-written.many",
        ["rest": total - count, "total": total, "kind": kind, "count": count])
    case .mixedUnits(let first, let second, let line):
      Message("load.mixed-units", ["first": first, "second": second, "line": line])
    case .maybeGroups(let read):
      Message("load.maybe-groups", ["read": read, "number": Message.plain(read)])
    case .markedNumbers(let read, 1): Message("load.marked-numbers.one", ["read": read])
    case .markedNumbers(let read, let count):
      Message("load.marked-numbers.many", ["read": read, "others": count - 1])
    case .numbersInParentheses(let read, 1):
      Message("load.numbers-in-parentheses.one", ["read": read])
    case .numbersInParentheses(let read, let count):
      Message("load.numbers-in-parentheses.many", ["read": read, "others": count - 1])
    case .negativeCodes(let codes, let count):
      Message("load.negative-codes", ["codes": codes, "count": count])
    case .blankEnd(let read): Message("load.space-at-end", ["read": read])
    case .ambiguousDates(let read, let readings):
      Message("load.ambiguous-dates", ["read": read, "readings": readings])
    case .ambiguousNumbers(let read): Message("load.ambiguous-numbers", ["read": read])
    case .missingHeadings(let count, let columns):
      Message("load.missing-headings", ["count": count, "columns": columns, "file": file])
    case .unknownType(let type): Message("load.unknown-type", ["type": type])
    case .looseReference(let table): Message("load.loose-reference", ["table": table])
    case .notFollowed(let what), .notInThisVersion(let what): what

    // Dates of columns.
    case .doubtfulDates(let read, let taken, let other, true):
      Message("load.doubtful-dates.wikidata", ["read": read, "taken": taken, "other": other])
    case .doubtfulDates(let read, let taken, let other, false):
      Message("load.doubtful-dates", ["read": read, "taken": taken, "other": other])
    case .maybeList(let read, let separator):
      Message("load.maybe-list", ["read": read, "separator": separator])
    case .someDates(let exception, 0, _):
      Message("load.some-dates.named", ["exception": exception])
    case .someDates(let exception, let dates, let values):
      Message("load.some-dates", ["exception": exception, "dates": dates, "values": values])
    case .daysWithoutZeros(let read, 1):
      Message("load.days-without-zeros.one", ["read": read])
    case .daysWithoutZeros(let read, let count):
      Message("load.days-without-zeros.many", ["read": read, "count": count])
    case .spreadsheetDays(let read, let readings):
      Message("load.spreadsheet-days", ["read": read, "readings": readings])
    case .codesInDates(let codes, let count, let fields):
      Message("load.codes-in-dates", ["codes": codes, "count": count, "fields": fields])

    // JSON and references.
    case .notJSON(let reason): Message("load.not-json", ["reason": reason])
    case .notATable(let members) where members.count > 1:
      Message("load.several-tables", ["members": members, "first": members[0], "file": file])
    case .notATable: Message("load.not-a-table")
    case .looseJSON(.comma, 1): Message("load.loose-json.comma")
    case .looseJSON(.comma, let count):
      Message("load.loose-json.commas", ["others": count - 1])
    case .looseJSON(.notANumber, 1): Message("load.loose-json.nan")
    case .looseJSON(.notANumber, let count):
      Message("load.loose-json.nans", ["others": count - 1])
    case .looseJSON(.infinity, 1): Message("load.loose-json.infinity")
    case .looseJSON(.infinity, let count):
      Message("load.loose-json.infinities", ["others": count - 1])
    case .membersPassedOver(let members):
      Message("load.members-skipped", ["members": Message.quoting(members, most: 8)])
    case .partOfTheRows(let rows, let total, let member):
      Message("load.part-of-the-rows", ["rows": rows, "total": total, "member": member])
    case .repeatedName(let name): Message("load.repeated-name", ["name": name])
    case .brokenReference(let fault): fault.message

    // Files, folders and packages.
    case .cancelled: Message("load.cancelled")
    case .unreadable(let reason): Message("load.unreadable", ["reason": reason])
    case .badDescriptor(let reason): Message("load.bad-descriptor", ["reason": reason])
    case .leftOut(nil, let reason), .passedOver(nil, let reason):
      Message("load.left-out", ["reason": reason])
    case .leftOut(let resource?, let reason), .passedOver(let resource?, let reason):
      Message("load.left-out.resource", ["resource": resource, "reason": reason])
    case .passedOverFiles(let names):
      Message(
        "load.skipped-files", ["names": Message.quoting(names, most: names.count > 4 ? 3 : 4)])
    case .noTables: Message("load.no-tables", ["endings": FileKind.tableEndings])
    case .publicDataset(let preset):
      Message("load.public-dataset", ["preset": preset, "file": file])
    case .damagedPack(nil): Message("load.damaged-pack")
    case .damagedPack(.directory): Message("load.damaged-pack.directory")
    case .damagedPack(.column(let column, let table)):
      Message("load.damaged-pack.column", ["column": column, "table": table])
    case .changedPack: Message("load.changed-pack")
    case .otherPack(isNewer: true): Message("load.newer-pack")
    case .otherPack(isNewer: false): Message("load.older-pack")
    case .packAmongOthers: Message("load.pack-among-others")
    case .packWithEncoding: Message("load.pack-with-encoding")
    case .published(let message): message
    case .recorded(let fault): fault.message

    // Bytes.
    case .invalidEncoding(let offset, let encoding):
      Message("load.invalid-encoding", ["offset": offset, "encoding": encoding])
    case .unknownEncoding(let name, nil): Message("load.unknown-encoding", ["name": name])
    case .unknownEncoding(let name, let nearest?):
      Message("load.unknown-encoding.nearest", ["name": name, "nearest": nearest])
    case .assumedEncoding(let name, _, let others) where others.isEmpty:
      Message("load.assumed-encoding", ["encoding": name])
    case .assumedEncoding(let name, let words, let others):
      Message(
        "load.assumed-encoding.others",
        ["encoding": name, "words": words, "choices": others.map(\.choice)])
    case .undecidedEncoding(let readings) where readings.isEmpty:
      Message("load.unknown-bytes")
    case .undecidedEncoding(let readings):
      Message("load.undecided-encoding", ["choices": readings.map(\.choice)])
    case .damagedArchive(let good, let lines, isTruncated: true):
      Message("load.truncated-archive", ["bytes": good, "lines": lines])
    case .damagedArchive(let good, let lines, isTruncated: false):
      Message("load.damaged-archive", ["bytes": good, "lines": lines])
    case .expandsTooFar(let packed, let limit):
      Message("load.expands-too-far", ["bytes": packed, "size": limit >> 20])
    case .tooLarge(.columns(let count, let most)):
      Message("load.too-many-columns", ["count": count, "most": most])
    case .tooLarge(.rows(let most)): Message("load.too-many-rows", ["most": most])
    case .tooLarge(.cells(let rows, let columns)):
      Message("load.too-many-cells", ["rows": rows, "columns": columns])
    case .tooLarge(.text(let bytes)): Message("load.too-much-text", ["size": bytes >> 20])
    case .foreignFormat(.spreadsheet(let format)):
      Message("load.foreign.spreadsheet", ["format": format])
    case .foreignFormat(.archive(let format, let program)):
      Message("load.foreign.archive", ["format": format, "program": program])
    case .foreignFormat(.pointer(let keeper, let program)):
      Message("load.foreign.pointer", ["keeper": keeper, "program": program])
    case .foreignFormat(.packedCorpus): Message("load.foreign.packed-corpus")
    case .foreignFormat(.other(let format)): Message("load.foreign.other", ["format": format])
    case .foreignFormat(.unknown): Message("load.foreign.unknown")
    }
  }
}

extension EncodingReading {
  /// `--encoding GBK would read '...'`.
  fileprivate var choice: Message {
    Message("load.encoding-choice", ["encoding": name, "words": words])
  }
}
