import CMark
import Text

/// A document in CommonMark as blocks, read by cmark, its reference implementation.
package struct MarkdownDocument: Sendable {
  /// `name: value` between two lines of `---` at the beginning, in their order.
  package let frontMatter: [FrontMatter]
  package let blocks: [MarkdownBlock]

  /// A line of what stands before the text.
  package struct FrontMatter: Equatable, Sendable {
    package let name: String
    package let value: String
    package let line: Int
  }

  /// - Complexity: O(the text).
  package init(_ text: String) {
    // As cmark takes them; what is a line is the same to both.
    let allLines = text.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r"
    }
    let (matter, lineCount) = Self.frontMatter(of: allLines)
    frontMatter = matter
    let lines = Array(allLines.dropFirst(lineCount))
    var rest = lines.joined(separator: "\n")
    blocks = rest.withUTF8 { bytes in
      // Bound: cmark reads as many bytes as it is told.
      let root = bytes.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
      }
      guard let root else { return [] }
      defer { cmark_node_free(root) }
      return NodeReader(lines: lines, lineOffset: lineCount).blocks(in: root)
    }
  }

  /// - Returns: Also how many lines it takes, with those around it.
  private static func frontMatter(of lines: [Substring]) -> ([FrontMatter], lineCount: Int) {
    guard lines.first?.isRule == true, let end = lines.dropFirst().firstIndex(where: \.isRule)
    else { return ([], 0) }
    let matter = lines[1..<end].enumerated().compactMap { index, line -> FrontMatter? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return FrontMatter(
        name: line[..<colon].trimmed, value: line[line.index(after: colon)...].trimmed,
        line: index + 2)
    }
    return (matter, end + 1)
  }
}

extension Character {
  fileprivate var isWide: Bool { DisplayWidth.of(String(self)) == 2 }
}

extension Substring {
  fileprivate var isRule: Bool { trimmed == "---" }

  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}

/// Turns nodes of cmark into blocks.
private struct NodeReader {
  /// The lines that cmark has seen.
  let lines: [Substring]
  /// How many lines stand before the first of them.
  let lineOffset: Int

  typealias Node = OpaquePointer

  func blocks(in parent: Node) -> [MarkdownBlock] { children(of: parent).map(block) }

  private func children(of parent: Node) -> [Node] {
    Array(
      sequence(state: cmark_node_first_child(parent)) { next in
        defer { next = next.flatMap { cmark_node_next($0) } }
        return next
      })
  }

  private func block(_ node: Node) -> MarkdownBlock {
    let first = Int(cmark_node_get_start_line(node)) + lineOffset
    let last = max(Int(cmark_node_get_end_line(node)) + lineOffset, first)
    return MarkdownBlock(kind: kind(of: node, firstLine: first), lines: first...last)
  }

  private func kind(of node: Node, firstLine: Int) -> MarkdownBlock.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING:
      return .heading(level: Int(cmark_node_get_heading_level(node)), text(in: node))
    case CMARK_NODE_PARAGRAPH: return .paragraph(text(in: node))
    case CMARK_NODE_BLOCK_QUOTE: return .quote(blocks(in: node))
    case CMARK_NODE_LIST: return .list(children(of: node).map(blocks))
    // What is only indented has no fence, and so nothing behind it.
    case CMARK_NODE_CODE_BLOCK where isFenced(node):
      return .fence(
        MarkdownFence(
          info: cmark_node_get_fence_info(node).map { String(cString: $0) } ?? "",
          text: literal(node), firstLine: firstLine + 1))
    default: return .other
    }
  }

  private func isFenced(_ node: Node) -> Bool {
    let line = lines[Int(cmark_node_get_start_line(node)) - 1]
    let mark = line.utf8.dropFirst(Int(cmark_node_get_start_column(node)) - 1)
    return mark.starts(with: "```".utf8) || mark.starts(with: "~~~".utf8)
  }

  private func literal(_ node: Node) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  private func text(in parent: Node) -> String {
    var text = ""
    for line in words(in: parent).split(separator: "\n", omittingEmptySubsequences: false) {
      // Where lines of Han characters meet nobody would write a space.
      if let end = text.last, let start = line.first, !end.isWide || !start.isWide { text += " " }
      text += line
    }
    return text
  }

  private func words(in parent: Node) -> String {
    children(of: parent).map { node in
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT: literal(node)
      case CMARK_NODE_CODE: "`\(literal(node))`"
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: "\n"
      default: words(in: node)
      }
    }.joined()
  }
}
