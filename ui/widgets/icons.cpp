// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Resources of a static library are not linked in by themselves. Must stand outside of namespaces.
static void initializeIcons()
{
    Q_INIT_RESOURCE(freshet_icons);
}

namespace freshet::ui {
namespace {

QString iconPath(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

/// Draws a one-colour SVG in the colour of the text it stands beside, asked anew at each painting: a new
/// palette needs no new icons.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(const QString& name, std::optional<ThemeColor> color)
        : m_name(name)
        , m_color(color)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor tint = colorFor(mode);
        const QString key = QStringLiteral("freshet/%1/%2x%3/%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(tint.rgba());
        QPixmap result;
        if (QPixmapCache::find(key, &result)) {
            return result;
        }
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        const int side = qMin(size.width(), size.height());
        const QRect square((size.width() - side) / 2, (size.height() - side) / 2, side, side);
        QSvgRenderer(iconPath(m_name)).render(&painter, square);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), tint);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedIconEngine(*this); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected) {
            return palette.color(QPalette::HighlightedText);
        }
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::Text);
        }
        return m_color ? Theme(palette).color(*m_color) : palette.color(QPalette::Text);
    }

    QString m_name;
    std::optional<ThemeColor> m_color;
};

} // namespace

QIcon icon(const QString& name)
{
    initializeIcons();
    return QIcon(new TintedIconEngine(name, std::nullopt));
}

QIcon icon(const QString& name, ThemeColor color)
{
    initializeIcons();
    return QIcon(new TintedIconEngine(name, color));
}

QIcon applicationIcon()
{
    initializeIcons();
    return QIcon(iconPath(QStringLiteral("freshet")));
}

QStringList iconNames()
{
    return QStringLiteral("add link resume pause remove settings search all downloading seeding done waiting "
                          "paused checking attention error folder tag tracker file peers speed limit undo "
                          "close partial")
        .split(u' ');
}

} // namespace freshet::ui
