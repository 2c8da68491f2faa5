// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/import/form_beside.h"

#include "widgets/look/theme.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace shelf {

namespace {

constexpr theme::Units kMostForm = 50 * theme::kGrid;
constexpr theme::Units kLeastFormHeight = 10 * theme::kGrid;
constexpr theme::Units kSideGap = 2 * theme::kGrid;

} // namespace

FormBeside::FormBeside(QScrollArea* form, QWidget* beside, const QSize& leastBeside, QWidget* parent)
    : QWidget(parent),
      m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_form(form),
      m_beside(beside),
      m_leastBeside(leastBeside)
{
    form->setFrameShape(QFrame::NoFrame);
    form->setWidgetResizable(true);
    form->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    form->setFocusPolicy(Qt::NoFocus);
    form->viewport()->setAutoFillBackground(false);
    form->widget()->setAutoFillBackground(false);
    form->setMinimumHeight(kLeastFormHeight);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(kSideGap);
    m_sides->addWidget(form, 1);
    m_sides->addWidget(beside, 1);
}

int FormBeside::leastForm() const
{
    return m_form->widget()->minimumSizeHint().width() + m_form->verticalScrollBar()->sizeHint().width();
}

QSize FormBeside::minimumSizeHint() const
{
    return {std::max(leastForm(), m_leastBeside.width()),
            kLeastFormHeight + kSideGap + m_leastBeside.height()};
}

void FormBeside::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int least = leastForm();
    const int left = width() - kSideGap - m_leastBeside.width(); // for the form
    const bool isBeside = left >= least;
    m_sides->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_form->setMinimumWidth(isBeside ? least : 0);
    m_form->setMaximumWidth(isBeside ? std::clamp(left * 3 / 5, least, std::max<int>(least, kMostForm))
                                     : QWIDGETSIZE_MAX);
}

} // namespace shelf
