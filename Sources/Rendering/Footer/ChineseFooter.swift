import Engine

/// The footer in Chinese. Names of fields and collections are the corpus's own, except the common.
struct ChineseFooter: FooterWording {
  func rows(_ count: Int, noun: String) -> String {
    Self.nouns[noun].map { "\(count) \($0)" } ?? "\(count) 行 \(noun)"
  }

  func countedOften(rows: Int, of noun: String, counted: Int) -> String {
    "，来自 \(self.rows(rows, noun: noun))，计为 \(counted) 行"
  }

  func undecided(_ count: Int, of noun: String?, reasons: [String]) -> String {
    let list = reasons.isEmpty ? "" : "（\(reasons.joined(separator: "，"))）"
    return "另有 \(noun.map { rows(count, noun: $0) } ?? "\(count) 个")可能符合\(list)：可加 possibly"
  }

  func reason(_ reason: AnswerNote.Reason) -> String {
    let state =
      switch reason.kind {
      case .imprecise: "不精确"
      case .approximate: "为约略值"
      case .doubtful: "存疑"
      case .open: "未封闭"
      case .missing: "缺失"
      case .unread: "无法读取"
      case .disputed: "有争议"
      case .within: "未定"
      }
    if reason.kind == .within { return "括号内查询有 \(reason.count) 个未定" }
    return "\(reason.count) 个\(Self.fields[reason.field] ?? " '\(reason.field)' ")\(state)"
  }

  func restsOnDoubt(_ count: Int) -> String { "其中 \(count) 个依据存疑或约略的日期" }

  func reachesAcross(_ count: Int, literal: String, condition: String) -> String {
    "\(count) 个时段跨越 \(literal)：用 \(condition) 可保留"
  }

  func skippedMissing(_ count: Int, column: String) -> String {
    "'\(column)' 有 \(count) 个缺失值未计入"
  }

  func withoutValue(_ count: Int, field: String) -> String {
    "有 \(count) 行没有 '\(field)' 的值，仍各保留一行"
  }

  func undecidedWithin(_ count: Int, of noun: String) -> String {
    "括号内查询有 \(rows(count, noun: noun))未定，未予采用"
  }

  func uncounted(_ count: Int, column: String) -> String {
    "'\(column)' 有 \(count) 行条件未定，未计入"
  }

  func undecidedValues(_ count: Int, column: String) -> String {
    "'\(column)' 有 \(count) 个值缺失：其中的条件未定"
  }

  func outOfReach(_ count: Int, column: String) -> String {
    "'\(column)' 有 \(count) 个值缺失：结果超出范围"
  }

  func joined(_ name: String, once: Int, several: Int, none: Int, keepsAll: Bool) -> String {
    let what = none > 0 && !keepsAll ? "，已略去" : ""
    return "'\(name)'：\(once) 行有一个匹配，\(several) 行有多个，\(none) 行没有\(what)"
  }

  func orderInDoubt(_ count: Int, field: String) -> String {
    "\(count) 行的先后未定：'\(field)' 不足以区分"
  }

  func undated(_ count: Int, column: String, field: String) -> String {
    "\(count) 行没有 '\(field)'：没有 '\(column)' 的值，也不计入其他行"
  }

  func spansByStart(_ count: Int, column: String) -> String {
    "'\(column)' 中 \(count) 个时段按其起点计"
  }

  func openWindow(_ count: Int, column: String, isBounded: Bool) -> String {
    isBounded
      ? "'\(column)' 有 \(count) 个值只知上下限：日期不足以判定哪些行在此期间"
      : "'\(column)' 有 \(count) 个值缺失：日期不足以判定哪些行在此期间"
  }

  func mixedUnits(_ count: Int, column: String) -> String {
    "'\(column)' 有 \(count) 个值缺失：单位不一"
  }

  func possibleMatches(_ count: Int) -> String {
    "\(count) 个匹配仅为可能，未接上：可写 join possibly"
  }

  func notConverted(_ count: Int, column: String) -> String {
    "'\(column)' 有 \(count) 个值缺失：无法转换"
  }

  func unreadCells(_ count: Int, field: String, example: String?) -> String {
    "'\(field)' 有 \(count) 格无法读取\(example.map { "（'\($0)'）" } ?? "")：照原样保留，视为未定"
  }

  func comparedAsWritten(_ values: [String], field: String) -> String {
    "'\(field)' 是文本：\(values.map { "'\($0)'" }.joined(separator: "、")) 按原文比较"
  }

  func orderedByLetters(_ field: String) -> String {
    "'\(field)' 是文本，按字符排序：'100' 在 '9' 之前"
  }

  func severalUnits(_ groups: Int, column: String) -> String {
    "\(groups) 组因单位不一而没有 '\(column)'：请同时按单位分组"
  }

  func groupedByStart(_ count: Int) -> String { "\(count) 个时段按其开始分组" }

  func otherMarks(_ name: String, found: (names: [String], more: Int), remedy: String?) -> String {
    let list = found.names.map { "'\($0)'" }.joined(separator: "、")
    let more = found.more > 0 ? "等 \(found.names.count + found.more) 个" : ""
    return "'\(name)' 也匹配了 \(list)\(more)" + (remedy.map { "；\($0) 则不会" } ?? "")
  }

  func sourceless(_ count: Int, noun: String) -> String {
    "\(rows(count, noun: noun))未注明来源"
  }

  func shown(_ count: Int, of total: Int, noun: String) -> String {
    "共 \(rows(total, noun: noun))，显示 \(count)"
  }

  func hidden(_ columns: Int) -> String { "隐藏 \(columns) 列" }

  func joined(_ parts: [String], more: String?) -> String {
    parts.joined(separator: "；") + (more.map { "：\($0)" } ?? "")
  }

  private static let nouns = [
    "events": "个事件", "actors": "个行为体", "documents": "份文献", "sources": "份来源",
    "claims": "条陈述", "places": "个地点", "periods": "个时期", "groups": "组", "conflicts": "对矛盾",
    "rows": "行", "passages": "段文字", "occurrences": "处", "words": "个词",
  ]

  private static let fields = [
    "date": "日期", "year": "年份", "place": "地点", "actor": "行为体", "type": "类型",
    "source": "来源", "title": "标题", "name": "名称",
  ]
}
