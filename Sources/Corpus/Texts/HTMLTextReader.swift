import Text

/// Reads the paragraphs of a text in HTML, numbered from 1 as locators count them.
///
/// A paragraph ends at `<br>`, `<p>` and `</p>`, in a whole page (one with `<html>` or `<body>`) also
/// at headings, items, cells and other blocks; tags are dropped, and so are empty paragraphs. What
/// comes before the first tag, such as the head of a saved article in Markdown, is no paragraph.
struct HTMLTextReader {
  /// Elements whose content no reader sees.
  private static let unseen: Set<String> = ["script", "style", "head", "template", "noscript"]
  private static let breaks: Set<String> = ["br", "p"]
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "figcaption", "figure",
    "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "pre",
    "section", "table", "td", "th", "tr", "ul",
  ]

  /// Whether a text is in HTML: whether one of the tags that make paragraphs or a page is in it.
  static func reads(_ text: String) -> Bool {
    text.firstMatch(of: /<(?i:!doctype html|html|body|p|br|div)\b[^<>]*>/) != nil
  }

  /// The passages of a text, whose places are paragraphs.
  static func passages(of text: String) -> [Passage] {
    let isPage = text.firstMatch(of: /<(?i:html|body)\b[^<>]*>/) != nil
    var paragraphs = [""]
    var rest = text[...]
    var isBeforeFirstTag = true
    var unseen: String?
    while let start = rest.firstIndex(of: "<") {
      if !isBeforeFirstTag, unseen == nil { paragraphs[paragraphs.count - 1] += rest[..<start] }
      guard let tag = HTMLTag(rest[start...]) else {
        // A sign that opens no tag is a sign.
        if !isBeforeFirstTag, unseen == nil { paragraphs[paragraphs.count - 1] += "<" }
        rest = rest[rest.index(after: start)...]
        continue
      }
      rest = rest[tag.end...]
      guard let name = tag.name else { continue }
      isBeforeFirstTag = false
      if let open = unseen {
        if name == open, tag.closes { unseen = nil }
      } else if Self.unseen.contains(name) {
        if !tag.closes { unseen = name }
      } else if breaks.contains(name) || isPage && blocks.contains(name) {
        paragraphs.append("")
      }
    }
    if !isBeforeFirstTag, unseen == nil { paragraphs[paragraphs.count - 1] += rest }
    return passages(paragraphs.map(plain).filter { !$0.isEmpty })
  }

  private static func passages(_ paragraphs: [String]) -> [Passage] {
    paragraphs.enumerated().map { index, text in
      Passage(
        text: text, kind: .paragraph, unit: .paragraph,
        places: [Passage.Place(offset: 0, number: index + 1)])
    }
  }

  /// A paragraph in one line, with its entities as characters.
  private static func plain(_ paragraph: String) -> String {
    var joined = DehyphenatedText()
    for line in HTMLEntities.decoded(paragraph).split(whereSeparator: \.isNewline) {
      let line = line.trimmed
      if !line.isEmpty { _ = joined.append(line) }
    }
    return joined.text
  }
}

/// A tag or a comment at the beginning of a text.
private struct HTMLTag {
  /// In lower case; nil for a comment.
  let name: String?
  let closes: Bool
  /// Behind it.
  let end: String.Index

  init?(_ text: Substring) {
    if text.hasPrefix("<!--") {
      // A comment that does not end takes the rest of the text, as in a browser.
      (name, closes, end) = (nil, false, text.firstRange(of: "-->")?.upperBound ?? text.endIndex)
      return
    }
    // The next tag ends the search, so that a text of many signs is still read in one pass.
    let behind = text.index(after: text.startIndex)
    guard let close = text[behind...].firstIndex(where: { $0 == ">" || $0 == "<" }),
      text[close] == ">"
    else { return nil }
    var inside = text[behind..<close]
    closes = inside.first == "/"
    if closes { inside = inside.dropFirst() }
    let word = inside.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "!") }
    guard let first = word.first, first.isLetter || first == "!" else { return nil }
    (name, end) = (word.lowercased(), text.index(after: close))
  }
}
