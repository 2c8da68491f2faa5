// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/size/shown_page.h"

#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

ShownPage::ShownPage(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ShownPage::addPage(QWidget* page)
{
    layout()->addWidget(page);
    page->setVisible(m_pages.isEmpty());
    m_pages << page;
}

QWidget* ShownPage::currentPage() const
{
    const auto shown = std::find_if(m_pages.begin(), m_pages.end(), [](const QWidget* page) { return !page->isHidden(); });
    return shown == m_pages.end() ? nullptr : *shown;
}

void ShownPage::setCurrentPage(QWidget* page)
{
    for (QWidget* other : std::as_const(m_pages)) // before: two of them at once would be higher
        if (other != page)
            other->hide();
    page->show();
}

QSize ShownPage::minimumSizeHint() const
{
    QSize size = QWidget::minimumSizeHint();
    for (const QWidget* page : m_pages)
        size.setWidth(std::max(size.width(), page->minimumSizeHint().width()));
    return size;
}

} // namespace shelf
