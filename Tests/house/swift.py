"""What a Swift file declares, and how long its bodies are: read by brackets and keywords alone."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tokens import OPENS, Sort, Token, Tokens, partners

TYPES = {"struct", "class", "enum", "actor", "protocol", "extension"}
ALIASES = {"typealias", "associatedtype"}
FUNCTIONS = {"func", "init", "deinit", "subscript"}
VALUES = {"var", "let"}
PRIVATE = {"private", "fileprivate"}
MODIFIERS = PRIVATE | {
    "package", "internal", "public", "open", "static", "final", "indirect", "lazy", "mutating",
    "nonmutating", "nonisolated", "override", "convenience", "required", "weak", "unowned",
}  # fmt: skip
ENDS_A_VALUE = {")", "]", "}", "?", "!", ">"}
STARTS_A_DECLARATION = {"@", "#", "}"}


@dataclass(frozen=True, slots=True)
class Declaration:
    word: str  # struct, extension, func, var, case …
    name: str
    owner: str  # the types it stands in; empty at the top of the file
    private: bool
    at: int  # the place of the word among the tokens
    opens: int | None = None  # the place of the brace that opens its members or its code
    conforms: tuple[str, ...] = ()  # of a type, the names after its colon

    @property
    def is_type(self) -> bool:
        return self.word in TYPES | ALIASES

    @property
    def path(self) -> str:
        return f"{self.owner}.{self.name}" if self.owner else self.name


@dataclass(frozen=True, slots=True)
class Body:
    name: str
    line: int
    lines: int


@dataclass
class Swift:
    """One file. `path` is told from the root of the project."""

    path: str
    text: str
    declarations: list[Declaration] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tokens: list[Token] = Tokens(self.text).all
        self.partner = partners(self.tokens)
        self._members(0, len(self.tokens), around=None)

    @property
    def lines(self) -> int:
        return len(self.text.splitlines())

    @property
    def imports(self) -> set[str]:
        pairs = zip(self.tokens, self.tokens[1:])
        return {name.text for word, name in pairs if word.is_name("import")}

    @property
    def types(self) -> list[Declaration]:
        return [each for each in self.declarations if each.is_type]

    def bodies(self) -> Iterator[Body]:
        """A function inside a body is part of it."""
        for each in self.declarations:
            if each.opens is None or each.is_type:
                continue
            first = self.tokens[each.opens].line
            last = self.tokens[self.partner[each.opens]].line
            is_empty = self.partner[each.opens] == each.opens + 1
            between = 0 if is_empty else max(last - first - 1, 1)
            yield Body(each.path, self.tokens[each.at].line, between)

    def _members(self, at: int, end: int, around: Declaration | None) -> None:
        """Reads what stands between two braces, or in the whole file; code is stepped over."""
        while at < end:
            token = self.tokens[at]
            if token.sort is Sort.MARK and token.text in OPENS:
                at = self.partner.get(at, end) + 1
            elif token.sort is Sort.NAME and not self.is_after_dot(at):
                at = self._member(at, end, around)
            else:
                at += 1

    def _member(self, at: int, end: int, around: Declaration | None) -> int:
        """Reads the declaration whose word stands here, if one does; answers where to go on."""
        word = self.tokens[at].text
        follows = self.tokens[at + 1] if at + 1 < end else None
        if word == "import":
            return at + 2
        if word in TYPES and follows and not follows.is_name("func", "var", "let", "subscript"):
            return self._type(at, end, around)
        if word in ALIASES and follows:
            self._declare(word, follows.text, at, around)
            return at + 2
        if word in FUNCTIONS:
            return self._function(at, end, around)
        if word in VALUES:
            return self._value(at, end, around)
        if word == "case" and around is not None:
            return self._names(at, end, around)
        return at + 1

    def _type(self, at: int, end: int, around: Declaration | None) -> int:
        opens = self._brace(at, end)
        if opens is None:
            return at + 1
        header = self.tokens[at + 1 : opens]
        header, _ = split(header, "where")
        named, after = split(header, ":")
        name = "".join(token.text for token in named).partition("<")[0].strip("[]?")
        conforms = tuple(token.text for token in after if token.sort is Sort.NAME)
        made = self._declare(self.tokens[at].text, name, at, around, opens, conforms)
        self._members(opens + 1, self.partner[opens], made)
        return self.partner[opens] + 1

    def _function(self, at: int, end: int, around: Declaration | None) -> int:
        word = self.tokens[at].text
        name = self.tokens[at + 1].text if word == "func" else word
        has_body = around is None or around.word != "protocol"
        opens = self._brace(at + 1, end) if has_body else None
        self._declare(word, name, at, around, opens)
        return at + 2 if opens is None else self.partner[opens] + 1

    def _value(self, at: int, end: int, around: Declaration | None) -> int:
        """`let a: A`, `var b = 1, c = 2`, `var d: D { … }`."""
        stop, opens = self._extent(at, end)
        if around is not None and around.word == "protocol":
            opens = None
        for name in self._named(at + 1, stop):
            self._declare(self.tokens[at].text, name, at, around, opens)
        return stop

    def _names(self, at: int, end: int, around: Declaration) -> int:
        """`case a, b(Int), c = "d"`."""
        stop, _ = self._extent(at, end)
        for name in self._named(at + 1, stop):
            self._declare("case", name, at, around)
        return stop

    def _named(self, at: int, stop: int) -> Iterator[str]:
        if self.tokens[at].is_mark("("):
            yield from (each.text for each in self.tokens[at : self.partner[at]] if each.is_name())
            return
        angles = 0
        for place in self._level(at, stop):
            angles += self.tokens[place].is_mark("<") - self.tokens[place].is_mark(">")
            is_next = place == at or (self.tokens[place - 1].is_mark(",") and angles == 0)
            if is_next and self.tokens[place].is_name():
                yield self.tokens[place].text

    def _extent(self, at: int, end: int) -> tuple[int, int | None]:
        """Where a declaration ends, and the brace of its code: one that no `=` stands before."""
        has_value = False
        before = at
        for place in self._level(at + 1, end):
            token = self.tokens[place]
            if token.starts_line and self._starts_anew(before, place):
                return place, None
            if token.is_mark("{") and not has_value:
                return self.partner[place] + 1, place
            has_value = has_value or token.is_mark("=")
            before = self.partner.get(place, place)
        return end, None

    def _starts_anew(self, before: int, place: int) -> bool:
        last, next_ = self.tokens[before], self.tokens[place]
        is_done = last.sort is not Sort.MARK or last.text in ENDS_A_VALUE
        return is_done and (next_.sort is not Sort.MARK or next_.text in STARTS_A_DECLARATION)

    def _level(self, at: int, end: int) -> Iterator[int]:
        """The places from here on, what stands in brackets left out but for the opening ones."""
        while at < end:
            yield at
            at = self.partner.get(at, at) + 1

    def _brace(self, at: int, end: int) -> int | None:
        return next((i for i in self._level(at, end) if self.tokens[i].is_mark("{")), None)

    def _declare(
        self,
        word: str,
        name: str,
        at: int,
        around: Declaration | None,
        opens: int | None = None,
        conforms: tuple[str, ...] = (),
    ) -> Declaration:
        owner = around.path if around else ""
        private = self._is_private(at) or (around is not None and around.private)
        made = Declaration(word, name, owner, private, at, opens, conforms)
        self.declarations.append(made)
        return made

    def _is_private(self, at: int) -> bool:
        """`private(set)` hides the setter alone, and ends the search at its bracket."""
        at -= 1
        while at >= 0 and self.tokens[at].is_name(*MODIFIERS):
            if self.tokens[at].text in PRIVATE:
                return True
            at -= 1
        return False

    def is_after_dot(self, at: int) -> bool:
        return at > 0 and self.tokens[at - 1].is_mark(".")


def split(tokens: list[Token], at: str) -> tuple[list[Token], list[Token]]:
    """What stands before and after a mark or a word; nothing after it where it is absent."""
    place = next((i for i, token in enumerate(tokens) if token.text == at), len(tokens))
    return tokens[:place], tokens[place + 1 :]
