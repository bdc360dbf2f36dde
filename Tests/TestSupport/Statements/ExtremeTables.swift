/// A corpus of tables that are hard for columns, kernels and names: of every kind, with missing,
/// unread and extreme cells, of sizes around a word of bits.
package enum ExtremeTables {
  static let sizes = [0, 1, 63, 64, 65, 129]

  /// Writes the corpus into a folder.
  package static func write(to folder: ScratchFolder) throws {
    var resources: [String] = []
    for size in sizes {
      let name = size == 129 ? "count" : "t\(size)"
      try folder.write(table(size, named: name), to: "\(name).csv")
      resources.append(resource(name))
    }
    try folder.write(
      "{\"name\": \"extreme\", \"resources\": [\(resources.joined(separator: ",\n"))]}\n",
      to: "datapackage.json")
  }

  private static func resource(_ name: String) -> String {
    """
    {"name": "\(name)", "path": "\(name).csv", "schema": {
      "fields": [
        {"name": "id"}, {"name": "title"}, {"name": "n", "type": "integer"},
        {"name": "x", "type": "number"},
        {"name": "date", "rdfType": "http://id.loc.gov/datatypes/edtf"},
        {"name": "sort", "rdfType": "http://id.loc.gov/datatypes/edtf"},
        {"name": "flag", "type": "boolean"},
        {"name": "kind", "constraints": {"enum": ["a", "b b", "c-c", "日本"]}},
        {"name": "list", "separator": ";"},
        {"name": "part_of", "clio": {"hierarchy": true}}, {"name": "see"},
        {"name": "any", "clio": {"reference": "any"}},
        {"name": "value", "type": "number",
         "clio": {"quantity": {"low": "low", "high": "high", "unit": "unit"}}},
        {"name": "low", "type": "number"}, {"name": "high", "type": "number"}, {"name": "unit"},
        {"name": "round", "type": "number"}, {"name": "select"}
      ],
      "primaryKey": "id",
      "foreignKeys": [
        {"fields": "part_of", "reference": {"fields": "id"}},
        {"fields": "see", "reference": {"resource": "t65", "fields": "id"}}
      ]}}
    """
  }

  private static let header =
    "id,title,n,x,date,sort,flag,kind,list,part_of,see,any,value,low,high,unit,round,select"

  private static func table(_ size: Int, named name: String) -> String {
    var random = SeededGenerator(seed: UInt64(size))
    var text = header + "\n"
    for row in 0..<size {
      let number = random.pick(numbers)
      let cells: [String] = [
        "\(name)r\(row)", random.pick(titles), random.pick(integers), random.pick(decimals),
        // Ten thousand years of one day each: one such cell will do.
        row == 7 ? "XXXX-12-01" : random.pick(dates), random.pick(dates),
        random.pick(["true", "false", "", "perhaps"]),
        random.pick(["a", "b b", "c-c", "日本", ""]), random.pick(["", "a", "a;b", "日本;𠮷;a", ";"]),
        random.chance(3) ? "" : "\(name)r\(Int.random(in: 0..<max(1, size), using: &random))",
        random.chance(3) ? "" : "t65r\(Int.random(in: 0..<70, using: &random))",
        random.pick(["", "t64.t64r3", "count.countr5", "t1r0", "nothing"]),
        number.0, number.1, number.2, random.pick(["t", "kg", ""]), random.pick(decimals),
        random.pick(titles),
      ]
      text += cells.joined(separator: ",") + "\n"
    }
    return text
  }

  private static let titles = [
    "", "Secret talks", "核共有", "e\u{301}t\u{E9}", "𠮷野家", "0", "\" quoted, \"\"so\"\" \"", "ＡＢＣ",
    "a", "\"two\nlines\"",
  ]
  private static let integers = [
    "", "0", "1", "-1", "5", "1970", "9007199254740993", "-9007199254740993",
    "9223372036854775807", "-9223372036854775808", "12x",
  ]
  private static let decimals = [
    "", "0", "-0.0", "0.1", "1e308", "-1e308", "1e-308", "5e-324", "9223372036854775808",
    "10000000000000000000.5", "2.5", "n/a",
  ]
  private static let dates = [
    "", "1970", "1970-06", "1970-06-03", "197X", "1974~", "1974?", "1964/1970", "../1970",
    "1970/..",
    "1970/", "[1970,1972]", "{1960..1964,1972-09}", "-0043-03-15", "Y-17000", "Y9999999",
    "9999-12-31",
    "0000-01-01", "19XX-12", "2001-21", "2002/2001", "long ago", "1964-10-16%/1964-10-XX",
    "1985-04-12T23:20:30",
  ]
  private static let numbers: [(String, String, String)] = [
    ("", "", ""), ("12", "", ""), ("", "5", "6"), ("", "1200", ""), ("", "", "99"),
    ("1e308", "-1e308", "1e308"), ("3", "20", "15"), ("-0.0", "", ""),
    ("9223372036854775807", "", ""),
  ]
}
