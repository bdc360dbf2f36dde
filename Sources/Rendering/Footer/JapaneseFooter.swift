import Engine

/// The footer in Japanese. Names of fields and collections are the corpus's own, except the common.
struct JapaneseFooter: FooterWording {
  func rows(_ count: Int, noun: String) -> String { "\(Self.nouns[noun] ?? noun) \(count) 件" }

  func countedOften(rows: Int, of noun: String, counted: Int) -> String {
    "（\(self.rows(rows, noun: noun))を \(counted) 行として集計）"
  }

  func undecided(_ count: Int, of noun: String?, reasons: [String]) -> String {
    let list = reasons.isEmpty ? "" : "（\(reasons.joined(separator: "、"))）"
    return "ほかに該当しうる\(noun.map { Self.nouns[$0] ?? $0 } ?? "もの") \(count) 件\(list)：possibly を付ける"
  }

  func reason(_ reason: AnswerNote.Reason) -> String {
    let state =
      switch reason.kind {
      case .imprecise: "不正確"
      case .approximate: "おおよそ"
      case .doubtful: "疑問あり"
      case .open: "未確定"
      case .missing: "欠落"
      case .unread: "読み取れず"
      case .disputed: "異説あり"
      case .within: "未定"
      }
    if reason.kind == .within { return "括弧内の問い合わせで未定 \(reason.count) 件" }
    return "\(Self.fields[reason.field] ?? "'\(reason.field)' ")\(state) \(reason.count) 件"
  }

  func restsOnDoubt(_ count: Int) -> String { "うち \(count) 件は疑問のある、またはおおよその日付による" }

  func reachesAcross(_ count: Int, literal: String, condition: String) -> String {
    "\(literal) をまたぐ期間 \(count) 件：\(condition) なら残る"
  }

  func skippedMissing(_ count: Int, column: String) -> String {
    "'\(column)' の欠落値 \(count) 件を除外"
  }

  func withoutValue(_ count: Int, field: String) -> String {
    "'\(field)' の値がない \(count) 行も一行ずつ残る"
  }

  func undecidedWithin(_ count: Int, of noun: String) -> String {
    "括弧内の問い合わせで未定の\(rows(count, noun: noun))は含めない"
  }

  func uncounted(_ count: Int, column: String) -> String {
    "'\(column)' に数えない行 \(count) 件：条件が未定"
  }

  func undecidedValues(_ count: Int, column: String) -> String {
    "'\(column)' の欠落 \(count) 件：中の条件が未定"
  }

  func outOfReach(_ count: Int, column: String) -> String {
    "'\(column)' の欠落 \(count) 件：結果が範囲外"
  }

  func joined(_ name: String, once: Int, several: Int, none: Int, keepsAll: Bool) -> String {
    let what = none > 0 && !keepsAll ? "（除外）" : ""
    return "'\(name)'：一致が一つ \(once) 行、複数 \(several) 行、なし \(none) 行\(what)"
  }

  func orderInDoubt(_ count: Int, field: String) -> String {
    "\(count) 行の前後は未定：'\(field)' では決まらない"
  }

  func undated(_ count: Int, column: String, field: String) -> String {
    "\(count) 行には '\(field)' がない：'\(column)' の値がなく、他の行にも数えない"
  }

  func spansByStart(_ count: Int, column: String) -> String {
    "'\(column)' では期間 \(count) 件を始まりで数える"
  }

  func openWindow(_ count: Int, column: String, isBounded: Bool) -> String {
    isBounded
      ? "'\(column)' の \(count) 件は上下限のみ：期間に入る行が日付では決まらない"
      : "'\(column)' の欠落 \(count) 件：期間に入る行が日付では決まらない"
  }

  func mixedUnits(_ count: Int, column: String) -> String {
    "'\(column)' の欠落 \(count) 件：単位がまちまち"
  }

  func possibleMatches(_ count: Int) -> String {
    "可能性だけの一致 \(count) 件は付けていない：join possibly で付く"
  }

  func notConverted(_ count: Int, column: String) -> String {
    "'\(column)' の欠落 \(count) 件：変換できない"
  }

  func unreadCells(_ count: Int, field: String, example: String?) -> String {
    "'\(field)' の \(count) 件は読み取れない\(example.map { "（'\($0)'）" } ?? "")：原文のまま残し、未定とする"
  }

  func comparedAsWritten(_ values: [String], field: String) -> String {
    "'\(field)' は文字列：\(values.map { "'\($0)'" }.joined(separator: "、")) は原文のまま比較"
  }

  func orderedByLetters(_ field: String) -> String {
    "'\(field)' は文字列で、文字の順に並ぶ：'100' は '9' の前"
  }

  func severalUnits(_ groups: Int, column: String) -> String {
    "\(groups) 組は単位が異なるため '\(column)' なし：単位でも分類すること"
  }

  func groupedByStart(_ count: Int) -> String { "期間 \(count) 件は開始時点で分類" }

  func otherMarks(_ name: String, found: (names: [String], more: Int), remedy: String?) -> String {
    let list = found.names.map { "'\($0)'" }.joined(separator: "、")
    let more = found.more > 0 ? "など \(found.names.count + found.more) 件" : ""
    return "'\(name)' は \(list)\(more)にも一致" + (remedy.map { "；\($0) なら一致しない" } ?? "")
  }

  func sourceless(_ count: Int, noun: String) -> String {
    "\(rows(count, noun: noun))には出典の記載がない"
  }

  func shown(_ count: Int, of total: Int, noun: String) -> String {
    "\(rows(total, noun: noun))のうち \(count) 件を表示"
  }

  func hidden(_ columns: Int) -> String { "\(columns) 列を非表示" }

  func joined(_ parts: [String], more: String?) -> String {
    parts.joined(separator: "；") + (more.map { "：\($0)" } ?? "")
  }

  private static let nouns = [
    "events": "事象", "actors": "主体", "documents": "文書", "sources": "資料", "claims": "言明",
    "places": "場所", "periods": "時期", "groups": "グループ", "conflicts": "矛盾", "rows": "行",
    "passages": "段落", "occurrences": "箇所", "words": "語",
  ]

  private static let fields = [
    "date": "日付", "year": "年", "place": "場所", "actor": "主体", "type": "種別",
    "source": "出典", "title": "題名", "name": "名称",
  ]
}
