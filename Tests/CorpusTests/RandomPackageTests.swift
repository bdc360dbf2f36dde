import TestSupport
import Testing

@testable import Corpus

@Suite struct RandomPackageTests {
  /// Small packages of all kinds of fields with awkward values, faults among them: what they were
  /// read as is read back.
  @Test(arguments: 0..<120)
  func aRandomPackageIsReadBackEqual(seed: Int) throws {
    var random = PackageGenerator(seed: seed)
    let folder = try ScratchFolder()
    try random.write(to: folder)
    try expectRoundTrip(CorpusLoader.load(path: folder.path))
  }
}

/// Makes packages as people might write them, by its own hand.
private struct PackageGenerator {
  private var random: SeededGenerator
  private static let tables = ["events", "odd name.v2", "人物"]

  init(seed: Int) { random = SeededGenerator(seed: UInt64(seed)) }

  mutating func write(to folder: ScratchFolder) throws {
    var resources: [Descriptor.Resource] = []
    for (index, name) in Self.tables.enumerated() {
      let columns = columns(of: index)
      let count = Int.random(in: 0...6, using: &random)
      let keyed = chance(3)
      var rows: [[String]] = []
      for row in 0..<count {
        rows.append(
          columns.map { column in column.name == "id" ? "\(index)-\(row)" : pick(column.pool) })
      }
      try folder.write(
        ([columns.map(\.name)] + rows).map { $0.map(Self.quoted).joined(separator: ",") + "\n" }
          .joined(), to: "\(index).csv")
      resources.append(
        Descriptor.Resource(
          name: name, title: chance(2) ? "T" : nil, paths: ["\(index).csv"],
          schema: TableSchema(
            fields: columns.map(\.field), missingValues: pick([[""], ["", "NA"], ["NA"], []]),
            primaryKey: keyed ? ["id"] : [], foreignKeys: columns.compactMap(\.key)),
          clio: .init(display: chance(2) ? ["id"] : [], many: chance(2) ? ["a"] : [])))
    }
    try resources.append(links(in: folder))
    try folder.write(
      Descriptor(name: "random", resources: resources).jsonText, to: "datapackage.json")
  }

  private mutating func links(in folder: ScratchFolder) throws -> Descriptor.Resource {
    let rows = (0..<5).map { _ in
      "0-\(pick(["0", "1", "2"])),1-\(pick(["0", "1", "9"])),\(pick(["host", "guest", "x y"]))\n"
    }
    try folder.write("from,to,role\n" + Set(rows).sorted().joined(), to: "links.csv")
    return Descriptor.Resource(
      name: "links", paths: ["links.csv"],
      schema: TableSchema(
        fields: ["from", "to", "role"].map { FieldDescriptor(name: $0) },
        primaryKey: chance(2) ? ["to", "from", "role"] : ["from", "role", "to"],
        foreignKeys: [
          .init(fields: ["from"], resource: Self.tables[0], targetFields: ["id"]),
          .init(fields: ["to"], resource: Self.tables[1], targetFields: ["id"]),
        ]), clio: .init(passive: chance(2) ? ["guest"] : []))
  }

  /// A column with what its cells may hold.
  private struct Column {
    let field: FieldDescriptor
    var key: TableSchema.ForeignKey?
    let pool: [String]

    var name: String { field.name }
  }

  private static let texts = [
    "", "NA", "-", "a", "a;b", " a ", "\"", "x\"y,z", "l\nm", "c\rr", "c\r\nrl", "007", "true",
    "日本",
    "\u{FEFF}", "\t", "=1", "'", "\u{1F}\u{7F}", "a|b,c/d;e",
  ]

  private static let dates = [
    "", "NA", "1969-11", "196X", "-0043-03-15", "1985/", "../1952", "{1960,1962-03}",
    "[1968..1970]",
    "1972~", "2002/2001", "no date", "Y-17000", "1964-10-16%",
  ]

  private mutating func columns(of table: Int) -> [Column] {
    let ids = (0..<3).flatMap { table in (0..<4).map { "\(table)-\($0)" } } + ["", "NA"]
    let names = [
      "a", "group", "two words", "say \"x\"", "日付", "new\nline", "x,y", " blank", "from",
    ]
    var columns = [Column(field: FieldDescriptor(name: "id"), pool: [])]
    for name in names.shuffled(using: &random).prefix(Int.random(in: 0...6, using: &random)) {
      columns.append(column(name, ids))
    }
    if chance(3) {
      let numbers = ["", "1", "2.5", "-3", "NA", "1e3"]
      let quantity = QuantityFields(low: "low", high: chance(2) ? "high" : nil, unit: "unit")
      columns.append(
        Column(
          field: FieldDescriptor(name: "n", type: "number", clio: .init(quantity: quantity)),
          pool: numbers))
      for name in ["low", "high"] {
        columns.append(Column(field: FieldDescriptor(name: name, type: "number"), pool: numbers))
      }
      columns.append(Column(field: FieldDescriptor(name: "unit"), pool: ["", "t", "kg"]))
    }
    return columns
  }

  private mutating func column(_ name: String, _ ids: [String]) -> Column {
    func field(
      _ type: String = "string", rdfType: String? = nil, separator: String? = nil,
      enumeration: [String]? = nil, clio: FieldDescriptor.FieldExtension = .init()
    ) -> FieldDescriptor {
      FieldDescriptor(
        name: name, type: type, rdfType: rdfType, separator: separator,
        constraints: .init(enumeration: enumeration), clio: clio)
    }
    let target = Self.tables[Int.random(in: 0..<3, using: &random)]
    let lists = ids.map { $0 + ";" + $0 } + ids
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return Column(field: field(enumeration: Self.texts), pool: Self.texts)
    case 1:
      return Column(field: field("integer"), pool: ["", "NA", "1", "-9223372036854775808", "x"])
    case 2:
      return Column(field: field("number"), pool: ["", "0.1", "-0", "1e300", "INF", "-INF", "5"])
    case 3: return Column(field: field("boolean"), pool: ["", "true", "false", "1", "maybe"])
    case 4:
      return Column(
        field: field(rdfType: "http://id.loc.gov/datatypes/edtf"), pool: Self.dates)
    case 5: return Column(field: field(separator: pick([";", "|", ", "])), pool: Self.texts)
    case 6:
      return Column(
        field: field("array"), pool: ["", "[]", "[\"a;b\", \"\"]", "[1,1]", "[\"|,/;\"]"])
    case 7: return Column(field: field(clio: .init(refersToAny: true)), pool: ids + ["events.0-1"])
    case 8:
      let reference = TableSchema.Reference(resource: target, fields: ["id"])
      return Column(field: field(separator: ";", clio: .init(reference: reference)), pool: lists)
    case 9, 10:
      return Column(
        field: field(clio: .init(isHierarchy: chance(2), isSource: chance(2))),
        key: .init(fields: [name], resource: target, targetFields: ["id"]), pool: ids)
    default: return Column(field: field(), pool: Self.texts)
    }
  }

  private static func quoted(_ cell: String) -> String {
    "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  private mutating func chance(_ times: Int) -> Bool {
    Int.random(in: 0..<times, using: &random) > 0
  }

  private mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int.random(in: 0..<items.count, using: &random)]
  }
}
