// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/safe_path.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace freshet::metainfo {

namespace {

/// Longer "extensions" are part of the name.
constexpr qsizetype maxExtensionBytes = 32;
/// Room for " (300000)" when a name must be told from another.
constexpr qsizetype suffixBytes = 12;

qsizetype utf8Size(QStringView text)
{
    qsizetype size = 0;
    for (const QChar c : text) {
        // Each half of a surrogate pair counts for 2 of its 4 bytes.
        size += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3;
    }
    return size;
}

QStringView cutToBytes(QStringView text, qsizetype bytes)
{
    if (utf8Size(text) <= bytes) {
        return text;
    }
    qsizetype length = 0;
    for (qsizetype size = 0; length < text.size(); ++length) {
        size += utf8Size(text.sliced(length, 1));
        if (size > bytes) {
            break;
        }
    }
    return text.first(length > 0 && text[length - 1].isHighSurrogate() ? length - 1 : length);
}

bool isBidiControl(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
}

bool isForbidden(char16_t c)
{
    switch (c) {
    case u'/':
    case u'\\':
    case u'<':
    case u'>':
    case u':':
    case u'"':
    case u'|':
    case u'?':
    case u'*':
    case 0x2028:
    case 0x2029:
    case 0xFEFF: return true;
    default: return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c >= 0xFFFE || isBidiControl(c);
    }
}

QString withoutForbiddenCharacters(QStringView name)
{
    QString result = name.toString();
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar c = result.at(i);
        if (c.isHighSurrogate() && i + 1 < result.size() && result.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (isForbidden(c.unicode()) || c.isSurrogate()) {
            result[i] = u'_';
        }
    }
    return result;
}

/// Windows drops them silently, so "a" and "a." would be one file.
QStringView withoutTrailingDotsAndSpaces(QStringView name)
{
    while (name.endsWith(u'.') || name.endsWith(u' ')) {
        name.chop(1);
    }
    return name;
}

/// Windows takes these for devices, whatever their extension.
bool isDeviceName(QStringView name)
{
    const QStringView stem =
        withoutTrailingDotsAndSpaces(name.first(name.indexOf(u'.') < 0 ? name.size() : name.indexOf(u'.')));
    static constexpr std::array<QStringView, 7> plain{
        u"CON", u"PRN", u"AUX", u"NUL", u"CONIN$", u"CONOUT$", u"CLOCK$"};
    const auto is = [stem](QStringView device) { return stem.compare(device, Qt::CaseInsensitive) == 0; };
    if (std::any_of(plain.begin(), plain.end(), is)) {
        return true;
    }
    return stem.size() == 4
        && (stem.startsWith(u"COM", Qt::CaseInsensitive) || stem.startsWith(u"LPT", Qt::CaseInsensitive))
        && QStringView(u"0123456789\u00B9\u00B2\u00B3").contains(stem[3]);
}

struct SplitName
{
    QStringView stem;
    /// With its dot; may be empty.
    QStringView extension;
};

SplitName split(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0 || utf8Size(name.sliced(dot)) > maxExtensionBytes) {
        return {name, {}};
    }
    return {name.first(dot), name.sliced(dot)};
}

QString cutName(QStringView name)
{
    if (utf8Size(name) <= maxNameBytes) {
        return name.toString();
    }
    const auto [stem, extension] = split(name);
    const QString cut = cutToBytes(stem, maxNameBytes - utf8Size(extension)).toString().append(extension);
    return withoutTrailingDotsAndSpaces(cut).toString();
}

/// Equal for names that some file system takes for one.
QString foldedKey(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace

QString safeName(QStringView name)
{
    if (name.isEmpty() || name == u"." || name == u"..") {
        return {};
    }
    const QString plain = withoutForbiddenCharacters(name);
    const QString result = cutName(withoutTrailingDotsAndSpaces(plain));
    if (result.isEmpty()) {
        return QStringLiteral("_");
    }
    return isDeviceName(result) ? cutName(u'_' + result) : result;
}

bool isSafePath(QStringView path)
{
    const QList<QStringView> names = path.split(u'/');
    return names.size() <= maxPathDepth && utf8Size(path) <= maxPathBytes
        && std::all_of(names.begin(), names.end(),
            [](QStringView name) { return !name.isEmpty() && safeName(name) == name; });
}

QString foldedPath(const QString& path)
{
    return foldedKey(path);
}

/// What is taken in one folder, and by what.
struct SafePaths::Folder
{
    QString ownName;
    /// By the folded form of the name that the torrent uses.
    std::unordered_map<QString, std::unique_ptr<Folder>> folders;
    /// Folded names of the files and folders in here.
    QSet<QString> taken;
    /// The number to try next for a name that is taken; keeps a million equal names linear.
    std::unordered_map<QString, int> nextNumber;

    /// `name`, or a variant of it that nothing else in this folder has.
    QString claim(const QString& name);
};

QString SafePaths::Folder::claim(const QString& name)
{
    const QString key = foldedKey(name);
    if (!taken.contains(key)) {
        taken.insert(key);
        return name;
    }
    const auto [wholeStem, extension] = split(name);
    const QString stem = cutToBytes(wholeStem, maxNameBytes - suffixBytes - utf8Size(extension)).toString();
    int& number = nextNumber.try_emplace(foldedKey(QString(stem).append(extension)), 2).first->second;
    for (;; ++number) {
        const QString variant = QString(stem)
                                    .append(QStringView(u" ("))
                                    .append(QString::number(number))
                                    .append(u')')
                                    .append(extension);
        const QString variantKey = foldedKey(variant);
        if (!taken.contains(variantKey)) {
            taken.insert(variantKey);
            ++number;
            return variant;
        }
    }
}

SafePaths::SafePaths()
    : m_root(std::make_unique<Folder>())
{}

SafePaths::~SafePaths() = default;

Result<QString> SafePaths::add(const QStringList& components)
{
    QStringList names;
    for (const QString& component : components) {
        if (const QString name = safeName(component); !name.isEmpty()) {
            names.append(name);
        }
    }
    const auto shown = [&names] { return names.join(u'/').left(100); };
    if (names.isEmpty() || names.size() > maxPathDepth) {
        return failure(Errc::UnsafePath, shown());
    }
    Folder* folder = m_root.get();
    QString path;
    for (const QString& name : names.first(names.size() - 1)) {
        std::unique_ptr<Folder>& inner = folder->folders[foldedKey(name)];
        if (!inner) {
            if (++m_folderCount > maxFolderCount) {
                return failure(
                    Errc::TooManyFiles, QStringLiteral("more than %1 folders").arg(maxFolderCount));
            }
            inner = std::make_unique<Folder>();
            inner->ownName = folder->claim(name);
        }
        folder = inner.get();
        path += folder->ownName + u'/';
    }
    path += folder->claim(names.constLast());
    if (utf8Size(path) > maxPathBytes) {
        return failure(Errc::UnsafePath, shown());
    }
    // A file tree repeats a folder's path for each file in it without growing itself.
    m_totalLength += path.size();
    if (m_totalLength > maxTotalPathLength) {
        return failure(
            Errc::TooManyFiles, QStringLiteral("paths of more than %1 characters").arg(maxTotalPathLength));
    }
    return path;
}

} // namespace freshet::metainfo
