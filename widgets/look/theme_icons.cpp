// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <iterator>

namespace shelf::theme {

namespace {

/// Whether an icon points along the way of reading, and so the other way where that is from right to left.
bool pointsAlong(const QString& name)
{
    constexpr const char* kNames[] = {"back", "forward", "chevron-right", "undo", "redo", "export", "continue", "open"};
    return std::any_of(std::begin(kNames), std::end(kNames),
                       [&](const char* one) { return name == QLatin1String(one); });
}

/// Renders an icon at the very size asked for, in the color that the palette has at that moment.
class LineIconEngine : public QIconEngine {
public:
    explicit LineIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        QPixmap image = render(rect.size() * ratio, mode, state);
        painter->drawPixmap(rect, image);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return render(size, mode, state);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return render(size, mode, state);
    }

    QString key() const override { return QStringLiteral("shelf-line-icon"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return source().isEmpty(); }
    QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    const QByteArray& source()
    {
        if (m_source.isNull()) {
            QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
            m_source = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("");
        }
        return m_source;
    }

    static QColor color(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QPixmap render(const QSize& size, QIcon::Mode mode, QIcon::State)
    {
        if (size.isEmpty() || source().isEmpty())
            return {};
        const QString ink = color(mode).name();
        const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft && pointsAlong(m_name);
        const QString cacheKey = QStringLiteral("shelf-icon/%1/%2x%3/%4/%5")
                                     .arg(m_name)
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(ink)
                                     .arg(mirrored);
        QPixmap pixmap;
        if (QPixmapCache::find(cacheKey, &pixmap))
            return pixmap;
        QByteArray svg = source();
        svg.replace("currentColor", ink.toLatin1());
        QSvgRenderer renderer(svg);
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const double side = std::min(size.width(), size.height());
        if (mirrored) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side));
        painter.end();
        QPixmapCache::insert(cacheKey, pixmap);
        return pixmap;
    }

    QString m_name;
    QByteArray m_source;
};

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new LineIconEngine(name));
}

} // namespace shelf::theme
