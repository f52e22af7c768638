#!/bin/sh
# Make the fonts the program carries: subsets of Noto Sans SC and Noto Serif SC, as glyf outlines.
# Needs npm, tar, and pyftsubset (Debian: python3-fonttools and fonttools; made with 4.38.0, which
# gives the same bytes on every run).
#
#   subset-fonts.sh FOLDER         the four fonts
#   subset-fonts.sh FOLDER marks   and a fifth, Noto Sans Symbols 2 with the signs Noto SC lacks
#
# The character lists lie beside this script; make-characters.py writes them.
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
mkdir -p "${1:?usage: subset-fonts.sh FOLDER [marks]}"
out=$(CDPATH= cd -- "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# fetch NAME VERSION SHA256: the npm package, unpacked into a folder of that name
fetch() {
    npm pack --silent "@expo-google-fonts/$1@$2" >/dev/null
    tarball="expo-google-fonts-$1-$2.tgz"
    echo "$3  $tarball" | sha256sum -c --quiet -
    mkdir "$1"
    tar xzf "$tarball" -C "$1" --strip-components=1
}

# subset SOURCE LIST TARGET; spaces and joiners are named here, for nobody sees them in a list
subset() {
    pyftsubset "$1" --output-file="$out/$3" \
        --text-file="$here/$2" --unicodes="$invisible" --no-ignore-missing-unicodes \
        --layout-features='' --drop-tables+=BASE,GDEF,GPOS,GSUB,STAT,vhea,vmtx \
        --no-hinting --notdef-outline \
        --name-IDs=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,16,17,25 --name-languages='*' --name-legacy
    echo "$(wc -c <"$out/$3") $3"
}

invisible=U+0020,U+00A0,U+00AD,U+2002,U+2003,U+3000
fetch noto-sans-sc 0.4.3 0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59
fetch noto-serif-sc 0.4.3 ff6bcf5ba68d92dfecc05544bb150f9e724741a932354a0dd97e7289c40a3f5e
subset noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf characters.txt NotoSansSC-Regular.ttf
subset noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf characters.txt NotoSansSC-Bold.ttf
subset noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf characters.txt NotoSerifSC-Regular.ttf
subset noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf characters-headings.txt NotoSerifSC-Bold.ttf

if [ "${2:-}" = marks ]; then
    fetch noto-sans-symbols-2 0.4.1 3bf3d6333487df36e88d146e032a9ed8246617ca2dfe1513a8a382c3fad12ac4
    pyftsubset noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf \
        --output-file="$out/NotoSansSymbols2-Regular.ttf" --text='☐☑☒✓✔✕✖✗✘' --no-ignore-missing-unicodes \
        --layout-features='' --no-hinting --notdef-outline --name-IDs='*'
    echo "$(wc -c <"$out/NotoSansSymbols2-Regular.ttf") NotoSansSymbols2-Regular.ttf"
fi

total=$(cat "$out"/Noto*.ttf | wc -c)
echo "$total in all"
test "$total" -le 12000000
