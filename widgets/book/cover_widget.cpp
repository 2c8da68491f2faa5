// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/book/cover_widget.h"

#include "widgets/book/cover_painter.h"
#include "widgets/size/units.h"

#include <QPainter>

namespace shelf {

CoverWidget::CoverWidget(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Cover"));
}

void CoverWidget::setBook(const QString& title, const QString& authors)
{
    m_title = title;
    m_authors = authors;
    m_picture = {};
    setAccessibleDescription(tr("Placeholder cover of %1").arg(title));
    update();
}

void CoverWidget::setPicture(const QImage& picture)
{
    m_picture = picture;
    setAccessibleDescription(picture.isNull() ? tr("Placeholder cover of %1").arg(m_title)
                                              : tr("Cover of %1").arg(m_title));
    update();
}

QSize CoverWidget::sizeHint() const
{
    return {10 * theme::kGrid, 15 * theme::kGrid};
}

void CoverWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_picture.isNull())
        return paintCover(painter, rect(), m_title, m_authors);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRectF place(QPointF(), QSizeF(m_picture.size()).scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(QRectF(rect()).center());
    painter.drawImage(place, m_picture);
}

} // namespace shelf
