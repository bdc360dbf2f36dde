import Chronology
import Query
import Testing

@testable import Plan

/// A plan that was written as a text reads back equal, whatever it holds.
@Suite struct PlanTextTests {
  private static let hop = Hop(kind: .inverse(table: 1, field: 2), target: 1, isSingle: false)

  private static let day: DayCondition = .and([
    .relation(
      .atLeast, DaySet(runs: [.distantPast...Day(number: 5), Day(number: 9)...Day(number: 9)])),
    .not(.month([12, 3, 7])), .or([.constant(false), .relation(.metBy, .everything)]),
    .relation(.within, DaySet(Day(number: -900_000)...Day(number: 4_000_000))),
  ])

  private static let conditions: [Condition] = [
    .constant(true), .not(.constant(false)), .and([]), .or([.constant(true)]),
    .certainly(.possibly(.constant(true))), .date(field: 3, day),
    .number(
      field: 1,
      [
        NumberRange(low: .whole(.min), high: .whole(.max)),
        NumberRange(low: .fraction(-0.1), high: nil, includesLow: false),
        NumberRange(low: .fraction(.infinity), high: .fraction(1e300), includesHigh: false),
      ]),
    .boolean(field: 0, false), .category(field: 2, names: ["", "a \"b\"\n", "日本"]),
    .entity(
      field: 4,
      [RowName(table: 1, name: "japan"), RowName(table: 1, name: nil, number: 7)], under: true),
    .text(fields: [1, 2], .equals("é", written: nil)),
    .text(fields: [1], .equals("e", written: "é")),
    .text(fields: [1], .contains("")), .text(fields: [1], .startsWith("a")),
    .text(fields: [1], .endsWith("\u{0}")), .text(fields: [1], .compares(.lessOrEqual, "m")),
    .text(fields: [1], .like(TextPattern("a.*b", flags: "s", isWhole: true))),
    .text(fields: [1], .matches(TextPattern("^a\\/b$", flags: "im"))),
    .state(field: 1, .disputed), .fields(.field(1), .notEqual, .datePart(.decade, of: 2)),
    .quantity(field: 1, []), .every(.text(fields: [1], .contains("x"))),
    .through(hop, .no, .constant(true)),
    .pairs([hop, Hop(kind: .field(3), target: 0, isSingle: true)], .all, .exact(field: 1, "é")),
    .among(fields: [1, 5], Subquery(plan([.count]), part: .month), under: false),
    .derived(formulas.map { Derivation(name: "c", formula: $0, kind: .decimal) }, .constant(true)),
  ]

  private static let formulas: [Formula] = [
    .value(.field(1)), .outer(.datePart(.year, of: 2)), .text("x"), .number(.whole(-1)), .missing,
    .path([hop], field: nil), .path([hop], field: .field(2)),
    .arithmetic(.divided, .missing, .number(.fraction(0.5))),
    .call(FunctionName("coalesce"), [.missing, .text("")]),
    .choice(.constant(true), .missing, .text("no")),
    .shifted(.value(.field(3)), by: -2, .week),
  ]

  private static let steps: [PlanStep] = [
    .filter(.and(conditions)),
    .sort([
      SortOrder(
        value: .field(1), kind: .reference(table: nil), descending: true, missingFirst: false)
    ]),
    .limit(count: nil, offset: 3), .limit(count: 7, offset: 0),
    .group(
      [
        GroupingKey(
          name: "k", value: .field(1), kind: .link(table: 2),
          origin: FieldOrigin(table: 0, field: 1), whole: true)
      ],
      [
        Aggregate(name: "n", function: .count, kind: .integer),
        Aggregate(name: "w", function: .filtered(.count, .constant(true)), kind: .integer),
        Aggregate(
          name: "l", function: .of(FunctionName("distinct"), [.field(2)], share: nil), kind: .list),
        Aggregate(
          name: "m", function: .of(FunctionName("quantile"), [.field(2)], share: 0.25),
          kind: .quantity),
      ]),
    .fill(GroupFilling(key: 0, of: 1, step: .period(3, .month), counts: [1])),
    .fill(GroupFilling(key: 1, of: 2, step: .part, counts: [])),
    .fill(GroupFilling(key: 0, of: 1, step: .numbers(10), counts: [])),
    .derive([
      Derivation(
        name: "s", formula: .summed(WindowSum(.count, over: .period(3, .year, by: 1))),
        kind: .quantity),
      Derivation(
        name: "t",
        formula: .summed(
          WindowSum(
            .filtered(.of(FunctionName("sum"), [.field(1)], share: nil), .constant(false)),
            over: .last(5))), kind: .integer),
      Derivation(name: "u", formula: .summed(WindowSum(.count, over: .soFar)), kind: .integer),
      Derivation(name: "v", formula: .summed(WindowSum(.count, over: .all)), kind: .integer),
    ]),
    .count, .select([field]), .compute([field]),
    .derive([Derivation(name: "d", formula: .missing, kind: .datePart(.century))]),
    .follow([hop], deep: true), .distinct([field]), .sample(3, seed: .max),
    .combine(.except, LogicalPlan(source: .answer(4), steps: [], schema: schema)), .open(2),
    .contexts(
      ContextSearch(words: ["核"], texts: [1], source: nil, locator: 4, width: 30), sort: .left),
    .collocates(ContextSearch(words: [], texts: [], source: 1, locator: nil, width: 0)),
    .conflicts(
      ClaimFields(
        by: [1], polarity: 2, property: nil, value: 3, modality: nil, speaker: 4, via: nil, asOf: 5),
      only: .possible),
  ]

  private static let field = SchemaField(
    name: "title", value: .field(1), kind: .text, origin: nil, heading: "The Title")

  private static var schema: RelationSchema {
    var schema = RelationSchema(
      fields: [field], columnCount: 9, table: 3, noun: "events", isDerived: false)
    schema.selected = [field, field]
    schema.computed = [field]
    schema.own = [field]
    schema.members = MemberSchema(schema)
    schema.leftContext = 2
    return schema
  }

  private static func plan(_ steps: [PlanStep]) -> LogicalPlan {
    LogicalPlan(
      source: .query(LogicalPlan(source: .table(0), steps: [], schema: schema)), steps: steps,
      schema: schema,
      notes: [
        .comparedAsWritten(field: "a", values: ["1"]), .orderedByLetters(field: "b"),
        .otherMarks("Rugen", field: nil, found: ["Rügen"]),
      ])
  }

  private static func document(_ plan: LogicalPlan) -> PlanDocument {
    PlanDocument(
      collections: [.init(name: "events", columns: ["id", "title"])], plan: plan)
  }

  @Test(arguments: steps.indices) func aStepReadsBackEqual(index: Int) throws {
    let document = Self.document(Self.plan([Self.steps[index]]))
    let text = document.text
    let read = try PlanDocument(text: text)
    #expect(read == document)
    #expect(read.text == text, "one text for equal plans")
  }

  @Test(arguments: conditions.indices) func aConditionReadsBackEqual(index: Int) throws {
    let document = Self.document(Self.plan([.filter(Self.conditions[index])]))
    #expect(try PlanDocument(text: document.text) == document)
  }

  @Test(arguments: [
    "", "{", "[]", "{}", "null", "{\"collections\": []}",
    "{\"collections\": [], \"plan\": {\"source\": {\"table\": \"x\"}}}",
    "{\"collections\": 1, \"plan\": 2}",
  ])
  func aTextThatIsNoPlanIsRefused(text: String) {
    #expect(throws: PlanDocument.Fault.self) { try PlanDocument(text: text) }
  }

  /// Every text that lacks a part of a plan is refused or is a plan, and none ends the program.
  @Test func aTextThatWasCutIsRefused() throws {
    let text = Self.document(Self.plan(Self.steps)).text
    for count in stride(from: 0, to: text.utf8.count - 2, by: 97) {
      let cut = String(decoding: Array(text.utf8.prefix(count)), as: UTF8.self)
      #expect(throws: PlanDocument.Fault.self) { try PlanDocument(text: cut) }
    }
  }
}
