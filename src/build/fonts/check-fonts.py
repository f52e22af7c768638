#!/usr/bin/python3
"""Say of each font how large it is, what it holds and what it lacks; exit 1 if it lacks what its list promises.

usage: check-fonts.py FOLDER_OF_FONTS [UNIHAN_OTHER_MAPPINGS]   (Unihan_OtherMappings.txt.bz2)
"""
import bz2, pathlib, sys
from fontTools.ttLib import TTFont

here = pathlib.Path(__file__).parent
REQUESTED = {
    'ascii': map(chr, range(0x20, 0x7F)),
    'latin-1': map(chr, range(0xA0, 0x100)),
    'punctuation': '—–…“”‘’〔〕【】《》〈〉「」『』·•―‖～　、。',
    'full width': map(chr, [*range(0xFF01, 0xFF5F), *range(0xFFE0, 0xFFE7)]),
    'numbers': map(chr, [*range(0x2460, 0x2474), *range(0x3220, 0x322A), *range(0x2160, 0x216C)]),
    'signs': '☑☐☒●○◐▲△▼▽■□◆◇★☆✓✔✗→←↑↓⇒№℃％‰￥×÷±≤≥≠≈∞',
    'rare names': '䶮𠮷喆堃犇骉淼焱垚昇珺翀㛃㑇㙍䎃頔贇赟昉玥祎禕旻珩琤綝芃翙靓峣燚璟瑄晞曌甯鑫龑黉燊䝼𬭎𬱖𫖮𬸚𬍛',
    'gb2312 symbols': [], 'gb2312 level 1': [], 'gb2312 level 2': [],
}
for row in range(0xA1, 0xF8):
    for cell in range(0xA1, 0xFF):
        try:
            c = bytes([row, cell]).decode('gb2312')
        except UnicodeDecodeError:
            continue
        REQUESTED['gb2312 symbols' if row < 0xB0 else 'gb2312 level 1' if row < 0xD8 else 'gb2312 level 2'].append(c)
if len(sys.argv) > 2:
    for line in bz2.open(sys.argv[2], 'rt', encoding='utf-8'):
        f = line.rstrip('\n').split('\t')
        if len(f) == 3 and f[1] == 'kTGH':
            n = int(f[2].split()[0].split(':')[1])
            level = 1 if n <= 3500 else 2 if n <= 6500 else 3
            REQUESTED.setdefault(f'table level {level}', []).append(chr(int(f[0][2:], 16)))
REQUESTED = {k: list(v) for k, v in REQUESTED.items()}

bad, total = False, 0
for path in sorted(pathlib.Path(sys.argv[1]).glob('Noto*S[CE]*-*.ttf')):
    font = TTFont(path)
    cmap, glyf = font.getBestCmap(), font['glyf']
    for name in font.getGlyphOrder():
        glyf[name].expand(glyf)
    total += path.stat().st_size
    print(f'{path.name}: {path.stat().st_size:,} bytes, {font["maxp"].numGlyphs:,} glyphs, {len(cmap):,} characters; '
          f'{font["name"].getDebugName(4)}; tables {" ".join(font.reader.keys())}; fsType {font["OS/2"].fsType}; '
          f'GBK bit {font["OS/2"].ulCodePageRange1 >> 18 & 1}; .notdef contours {glyf[".notdef"].numberOfContours}')
    empty = [c for c in cmap if glyf[cmap[c]].numberOfContours == 0]
    print('   blank glyphs:', ' '.join(f'U+{c:04X}' for c in empty))
    listed = here / ('characters-headings.txt' if path.name == 'NotoSerifSC-Bold.ttf' else 'characters.txt')
    lacks = [c for c in listed.read_text(encoding='utf-8').replace('\n', '') if ord(c) not in cmap]
    bad |= bool(lacks)
    print(f'   of {listed.name}: {len(lacks)} missing')
    for name, chars in REQUESTED.items():
        lacks = [c for c in chars if ord(c) not in cmap]
        if lacks:
            print(f'   {name}: {len(lacks)} of {len(chars)} missing' + (': ' + ''.join(lacks) if len(lacks) < 60 else ''))
print(f'{total:,} bytes in all')
sys.exit(bad or total > 12_000_000)
