// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/import/report_panel.h"

#include "app/pages/library/notes_view.h"
#include "widgets/look/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace shelf {

ReportPanel::ReportPanel(Session& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent), m_scope(new QLabel(this)), m_notes(new NotesView(session, jobs, this))
{
    m_scope->setObjectName(QStringLiteral("reportScope"));
    m_scope->setTextFormat(Qt::PlainText);
    m_scope->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kGrid, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scope);
    column->addWidget(m_notes, 1);
}

void ReportPanel::setDataset(const DatasetPtr& dataset, std::int64_t lines)
{
    m_scope->setText(
        tr("Of the first %1 lines, as they would be read now").arg(QLocale().toString(qlonglong(lines))));
    m_scope->setVisible(lines > 0);
    m_notes->setDataset(dataset);
}

} // namespace shelf
