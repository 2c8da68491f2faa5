// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/import/import_head.h"

#include "app/pages/import/importing.h"
#include "app/pages/shared/table_tools.h"
#include "widgets/look/elided_label.h"
#include "widgets/look/label_color.h"
#include "widgets/look/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace shelf {

namespace {

QLabel* messageLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumHeight(label->fontMetrics().height());
    label->hide();
    return label;
}

} // namespace

ImportHead::ImportHead(Importing& importing, QWidget* parent)
    : QWidget(parent),
      m_importing(importing),
      m_title(boldLabel({}, this, 1.5)),
      m_files(new ElidedLabel(this)),
      m_problem(messageLabel("importProblem", this)),
      m_doubt(messageLabel("importDoubt", this))
{
    m_title->setObjectName(QStringLiteral("importTitle"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_files->setObjectName(QStringLiteral("importFiles"));
    m_files->setForegroundRole(QPalette::PlaceholderText);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_title);
    names->addWidget(m_files);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addLayout(names);
    column->addWidget(m_problem);
    column->addWidget(m_doubt);
    connect(&importing, &Importing::changed, this, &ImportHead::showState);
    recolor();
    showState();
}

void ImportHead::setCleaning(bool isCleaning)
{
    m_isCleaning = isCleaning;
    showState();
}

void ImportHead::showState()
{
    m_title->setText(m_isCleaning ? m_importing.cleaningTitle() : m_importing.title());
    m_files->setText(m_importing.files());
    m_problem->setText(m_importing.problem());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_doubt->setText(m_importing.doubt());
    m_doubt->setFocusPolicy(m_doubt->text().isEmpty() ? Qt::NoFocus : Qt::ClickFocus); // nothing to be read
    m_doubt->setVisible(m_problem->isHidden()); // its line is kept, so that nothing jumps
}

void ImportHead::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void ImportHead::recolor()
{
    setTextColor(m_problem, theme::colors().error);
    setTextColor(m_doubt, theme::colors().warning);
}

} // namespace shelf
