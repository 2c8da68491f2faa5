// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cover_widget.h"

#include "widgets/cover_painter.h"

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
    setAccessibleDescription(tr("Placeholder cover of %1").arg(title));
    update();
}

QSize CoverWidget::sizeHint() const
{
    return {80, 120};
}

void CoverWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintCover(painter, rect(), m_title, m_authors);
}

} // namespace shelf
