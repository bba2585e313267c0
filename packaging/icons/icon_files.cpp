// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/icons/icon_files.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <array>

namespace freshet::icons {

namespace {

template<class T>
void appendLittle(QByteArray& bytes, T value)
{
    const T ordered = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&ordered), sizeof(ordered));
}

void appendBig32(QByteArray& bytes, quint32 value)
{
    const quint32 ordered = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char*>(&ordered), sizeof(ordered));
}

struct IcnsKind
{
    int side;
    const char* type;
};

// Types that hold PNG files, those for screens with two pixels a point among them.
constexpr std::array icnsKinds{IcnsKind{16, "icp4"}, IcnsKind{32, "icp5"}, IcnsKind{32, "ic11"},
    IcnsKind{64, "ic12"}, IcnsKind{128, "ic07"}, IcnsKind{256, "ic08"}, IcnsKind{256, "ic13"},
    IcnsKind{512, "ic09"}, IcnsKind{512, "ic14"}};

} // namespace

QList<IconImage> renderSvg(const QByteArray& svg, const QList<int>& sides)
{
    QSvgRenderer renderer(svg);
    QList<IconImage> images;
    if (!renderer.isValid()) {
        return images;
    }
    for (const int side : sides) {
        QImage image(side, side, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        IconImage made{side, {}};
        QBuffer buffer(&made.png);
        if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG")) {
            return {};
        }
        images.append(made);
    }
    return images;
}

QByteArray makeIco(const QList<IconImage>& images)
{
    constexpr int headerBytes = 6;
    constexpr int entryBytes = 16;
    constexpr quint8 zeroMeans256 = 0;
    QByteArray file;
    appendLittle<quint16>(file, 0);
    appendLittle<quint16>(file, 1); // Icons, not pointers.
    appendLittle(file, static_cast<quint16>(images.size()));
    auto offset = static_cast<quint32>(headerBytes + entryBytes * images.size());
    for (const IconImage& image : images) {
        const auto side = image.side < 256 ? static_cast<quint8>(image.side) : zeroMeans256;
        appendLittle<quint8>(file, side);
        appendLittle<quint8>(file, side);
        appendLittle<quint16>(file, 0); // No palette.
        appendLittle<quint16>(file, 1);
        appendLittle<quint16>(file, 32); // Bits a pixel.
        appendLittle(file, static_cast<quint32>(image.png.size()));
        appendLittle(file, offset);
        offset += static_cast<quint32>(image.png.size());
    }
    for (const IconImage& image : images) {
        file.append(image.png);
    }
    return file;
}

QByteArray makeIcns(const QList<IconImage>& images)
{
    constexpr int headerBytes = 8;
    QByteArray entries;
    for (const IcnsKind& kind : icnsKinds) {
        for (const IconImage& image : images) {
            if (image.side == kind.side) {
                entries.append(kind.type);
                appendBig32(entries, static_cast<quint32>(image.png.size() + headerBytes));
                entries.append(image.png);
            }
        }
    }
    QByteArray file("icns");
    appendBig32(file, static_cast<quint32>(entries.size() + headerBytes));
    return file + entries;
}

} // namespace freshet::icons
