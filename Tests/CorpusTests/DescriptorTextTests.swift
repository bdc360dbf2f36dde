import TestSupport
import Testing

@testable import Corpus

@Suite struct DescriptorTextTests {
  private func decoded(_ json: String) throws(LoadFault) -> Descriptor {
    try Descriptor.decoded(from: Array(json.utf8).span, file: "datapackage.json")
  }

  @Test func writesOnlyWhatIsSet() {
    let schema = TableSchema(
      fields: [
        FieldDescriptor(name: "id", constraints: .init(isRequired: true)),
        FieldDescriptor(name: "n", type: "integer", constraints: .init(enumeration: ["1", "x"])),
      ], primaryKey: ["id"],
      foreignKeys: [.init(fields: ["n"], targetFields: ["id"])])
    let resource = Descriptor.Resource(
      name: "a", paths: ["a.csv"], dialect: .init(quoteChar: ""), schema: schema)
    #expect(
      Descriptor(name: "p", resources: [resource]).jsonText == """
        {
          "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
          "name": "p",
          "resources": [
            {
              "name": "a",
              "type": "table",
              "path": "a.csv",
              "dialect": {
                "quoteChar": null
              },
              "schema": {
                "fields": [
                  {
                    "name": "id",
                    "type": "string",
                    "constraints": {
                      "required": true
                    }
                  },
                  {
                    "name": "n",
                    "type": "integer",
                    "constraints": {
                      "enum": [1, "x"]
                    }
                  }
                ],
                "primaryKey": ["id"],
                "foreignKeys": [
                  {
                    "fields": ["n"],
                    "reference": {
                      "resource": "",
                      "fields": ["id"]
                    }
                  }
                ]
              }
            }
          ]
        }

        """)
  }

  @Test(
    arguments: ["seeds"] + ["broken", "cited", "disputed", "linked", "stocks", "talks", "texts"])
  func readsBackWhatItWrites(folder: String) throws {
    let path =
      folder == "seeds" ? "\(ClioBinary.root)/seeds" : Fixtures.path(folder)
    let descriptor = try decoded(#require(TextFile.read("\(path)/datapackage.json")))
    #expect(try decoded(descriptor.jsonText) == descriptor)
  }

  @Test(arguments: 0..<200)
  func readsBackAnyDescriptor(seed: Int) throws {
    var random = DescriptorGenerator(seed: seed)
    let descriptor = random.descriptor()
    #expect(try decoded(descriptor.jsonText) == descriptor)
  }
}

/// Makes descriptors of all properties that clio writes, with texts of awkward signs.
private struct DescriptorGenerator {
  private var random: SeededGenerator

  init(seed: Int) { random = SeededGenerator(seed: UInt64(seed)) }

  mutating func descriptor() -> Descriptor {
    Descriptor(
      name: maybe { $0.text() }, title: maybe { $0.text() }, resources: many { $0.resource() })
  }

  private mutating func resource() -> Descriptor.Resource {
    Descriptor.Resource(
      name: maybe { $0.text() }, title: maybe { $0.text() }, paths: texts(),
      isDeclaredTable: flag(), encoding: maybe { $0.text() }, dialect: maybe { $0.dialect() },
      schema: maybe { $0.schema() },
      clio: .init(display: texts(), passive: texts(), many: texts()))
  }

  private mutating func dialect() -> Descriptor.DialectDescriptor {
    var dialect = Descriptor.DialectDescriptor(
      delimiter: maybe { $0.text() }, quoteChar: maybe { $0.text() }, header: maybe { $0.flag() })
    dialect.doubleQuote = maybe { $0.flag() }
    dialect.escapeChar = maybe { $0.text() }
    dialect.skipInitialSpace = maybe { $0.flag() }
    dialect.headerRows = maybe { $0.many { Int.random(in: 1...9, using: &$0.random) } }
    dialect.headerJoin = maybe { $0.text() }
    dialect.commentRows = maybe { $0.many { Int.random(in: 1...9, using: &$0.random) } }
    dialect.commentChar = maybe { $0.text() }
    return dialect
  }

  private mutating func schema() -> TableSchema {
    let matches: [TableSchema.FieldMatch] = [.exact, .equal, .subset, .superset, .partial]
    return TableSchema(
      fields: many { $0.field() }, missingValues: texts(), primaryKey: texts(),
      foreignKeys: many { generator in
        TableSchema.ForeignKey(
          fields: generator.texts(), resource: generator.flag() ? "t" + generator.text() : nil,
          targetFields: generator.texts())
      }, match: matches.randomElement(using: &random) ?? .exact)
  }

  private mutating func field() -> FieldDescriptor {
    let types = ["string", "integer", "number", "boolean", "list", "array", "date", "x"]
    return FieldDescriptor(
      name: text(), title: maybe { $0.text() }, type: types.randomElement(using: &random) ?? "any",
      format: maybe { $0.text() }, rdfType: maybe { $0.text() }, separator: maybe { $0.text() },
      missingValues: maybe { $0.texts() }, categories: maybe { $0.texts() },
      constraints: .init(
        isRequired: flag(), isUnique: flag(), enumeration: maybe { $0.texts() },
        pattern: maybe { $0.text() }, minimum: maybe { $0.text() }, maximum: maybe { $0.text() }),
      decimalChar: maybe { $0.text() }, groupChar: maybe { $0.text() }, isBareNumber: flag(),
      trueValues: maybe { $0.texts() }, falseValues: maybe { $0.texts() },
      clio: .init(
        refersToAny: flag(),
        reference: maybe { generator in
          TableSchema.Reference(
            resource: generator.flag() ? "t" + generator.text() : nil, fields: generator.texts())
        }, isHierarchy: flag(), isSource: flag(),
        quantity: maybe { generator in
          QuantityFields(
            low: generator.maybe { $0.text() }, high: generator.maybe { $0.text() },
            unit: generator.maybe { $0.text() })
        }, missing: texts()))
  }

  private mutating func text() -> String {
    let texts = [
      "", "a", "1", "-1.50e3", "01", " 1", "true", "null", "\"", "\\", "\n\r\t",
      "\u{0}\u{1F}\u{85}",
      "\u{2028}\u{FEFF}", "一九六七", "🕊", "\u{10FFFF}", ";", "/", "\\u0041",
    ]
    return many { $0.maybe { texts.randomElement(using: &$0.random) ?? "" } ?? "b" }.joined()
  }

  private mutating func texts() -> [String] { many { $0.text() } }

  private mutating func flag() -> Bool { Bool.random(using: &random) }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    flag() ? make(&self) : nil
  }

  private mutating func many<Value>(_ make: (inout Self) -> Value) -> [Value] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in make(&self) }
  }
}
