// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later

// freshet-icons SVG FOLDER: makes FOLDER/16.png to 512.png, freshet.ico and freshet.icns of our drawing, with
// the renderer that draws it in the window. Runs while Freshet is built.
#include <QDir>
#include <QFile>

#include <cstdio>

#include "packaging/icons/icon_files.h"

namespace {

using freshet::icons::IconImage;

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()) {
        return true;
    }
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return false;
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 3) {
        std::fputs("usage: freshet-icons SVG FOLDER\n", stderr);
        return 2;
    }
    QFile svg(QFile::decodeName(argv[1]));
    const QString folder = QFile::decodeName(argv[2]) + QLatin1Char('/');
    const QList<IconImage> images = svg.open(QIODevice::ReadOnly)
        ? freshet::icons::renderSvg(svg.readAll(), {16, 22, 24, 32, 48, 64, 128, 256, 512})
        : QList<IconImage>();
    if (images.isEmpty() || !QDir().mkpath(folder)) {
        std::fprintf(stderr, "%s: no drawing\n", argv[1]);
        return 1;
    }
    bool isWritten = true;
    QList<IconImage> upTo256;
    for (const IconImage& image : images) {
        isWritten =
            write(folder + QString::number(image.side) + QStringLiteral(".png"), image.png) && isWritten;
        if (image.side <= 256) {
            upTo256.append(image);
        }
    }
    isWritten = write(folder + QStringLiteral("freshet.ico"), freshet::icons::makeIco(upTo256)) && isWritten;
    isWritten = write(folder + QStringLiteral("freshet.icns"), freshet::icons::makeIcns(images)) && isWritten;
    return isWritten ? 0 : 1;
}
