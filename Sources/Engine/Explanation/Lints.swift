import Query

/// Finds what is legal in a query and may still be a slip.
struct Lints {
  let source: SourceText

  func lints(of query: Pipeline) -> [QueryExplanation.Lint] {
    var found = orders(query.stages)
    var open = query.expressions
    while !open.isEmpty {
      let expression = open.removeFirst()
      found += connectives(expression) + dates(expression)
      open += expression.parts
    }
    return found + query.queries.flatMap(lints)
  }

  /// What comes of the place of `sort`.
  private func orders(_ stages: [Stage]) -> [QueryExplanation.Lint] {
    var found: [QueryExplanation.Lint] = []
    var limit: Stage?
    var sort: Stage?
    for stage in stages {
      switch stage.kind {
      case .limit:
        // In an order that was asked for it is the first rows that are wanted.
        limit = sort == nil ? stage : nil
        sort = nil
      case .sort:
        if let limit { found.append(.limitBeforeSort(limit: text(limit), sort: text(stage))) }
        if let sort { found.append(.sortedTwice(first: text(sort), second: text(stage))) }
        (limit, sort) = (nil, stage)
      case .group(_, let columns) where columns.contains(where: \.expression.restsOnOrder):
        (limit, sort) = (nil, nil)
      case .group, .count:
        if let sort { found.append(.sortWithoutEffect(sort: text(sort), later: text(stage))) }
        (limit, sort) = (nil, nil)
      case .filter, .select, .compute:
        // What is computed of rows in an order has made use of it.
        if stage.expressions.contains(where: \.readsOtherRows) { sort = nil }
      // Behind any other stage nobody relies on an order that was before it.
      default: (limit, sort) = (nil, nil)
      }
    }
    return found
  }

  /// `a or b and c` without brackets.
  private func connectives(_ expression: Expression) -> [QueryExplanation.Lint] {
    guard case .or(let parts) = expression.kind else { return [] }
    let bare = parts.filter { part in
      if case .and = part.kind { !isInBrackets(part.range) } else { false }
    }
    guard !bare.isEmpty else { return [] }
    var bracketed = ""
    var end = expression.range.lowerBound
    for part in bare {
      bracketed += source.text(end..<part.range.lowerBound) + "(" + source.text(part.range) + ")"
      end = part.range.upperBound
    }
    bracketed += source.text(end..<expression.range.upperBound)
    return [.mixedConnectives(source.text(expression.range), inBrackets: bracketed)]
  }

  /// Whether a part is in brackets of its own: the first that opens is the last that closes.
  private func isInBrackets(_ range: Range<Int>) -> Bool {
    var depth = 0
    var quote: Character?
    let text = source.text(range)
    for (index, sign) in zip(text.indices, text) {
      switch sign {
      case _ where quote != nil: if sign == quote { quote = nil }
      case "\"", "`": quote = sign
      case "(", "（": depth += 1
      case ")", "）":
        depth -= 1
        if depth == 0 { return text.index(after: index) == text.endIndex }
      default: if depth == 0 { return false }
      }
    }
    return false
  }

  /// `year < "1976"`.
  private func dates(_ expression: Expression) -> [QueryExplanation.Lint] {
    guard case .comparison(let left, _, let right) = expression.kind,
      case .path(let path) = left.kind, case .literal(.string(let value)) = right.kind,
      ["year", "month", "decade", "century", "date"].contains(path.text.lowercased())
    else { return [] }
    return [.dateAsText(source.text(expression.range), value: value)]
  }

  private func text(_ stage: Stage) -> String { source.text(stage.range) }
}
