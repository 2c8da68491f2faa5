// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/library_decision.h"

#include "widgets/size/plain_tip.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

namespace {

constexpr int kBookRole = Qt::UserRole;
constexpr int kMostCandidateRows = 5;

} // namespace

LibraryDecision::LibraryDecision(QWidget* parent)
    : QWidget(parent),
      m_question(new QLabel(this)),
      m_candidates(new QListWidget(this)),
      m_this(addButton("libraryThisOne", tr("It is this one"))),
      m_none(addButton("libraryNone", tr("None of these"))),
      m_again(addButton("libraryAgain", tr("Decide anew")))
{
    m_question->setObjectName(QStringLiteral("libraryQuestion"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_candidates->setObjectName(QStringLiteral("libraryCandidates"));
    m_candidates->setAccessibleName(tr("Books that it may be"));
    m_candidates->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // tool tips have the rest
    m_candidates->setToolTip(tr("Enter or a double click decides"));
    connect(m_candidates, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { emit decided(item->data(kBookRole).toInt()); });
    connect(m_this, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem* item = m_candidates->currentItem())
            emit decided(item->data(kBookRole).toInt());
    });
    connect(m_none, &QPushButton::clicked, this, [this] { emit decided(-1); });
    connect(m_again, &QPushButton::clicked, this, &LibraryDecision::undecided);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_this);
    buttons->addWidget(m_none);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::kGrid / 2, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addWidget(m_question);
    layout->addWidget(m_candidates);
    layout->addLayout(buttons);
    hide();
}

QPushButton* LibraryDecision::addButton(const char* name, const QString& words)
{
    auto* button = new QPushButton(words, this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(words);
    return button;
}

void LibraryDecision::ask(const LibraryWords::Decision& decision)
{
    setVisible(!decision.question.isEmpty());
    if (decision.question.isEmpty())
        return;
    m_question->setText(decision.question);
    m_candidates->clear();
    for (const LibraryWords::Candidate& candidate : decision.candidates) {
        auto* item = new QListWidgetItem(candidate.label, m_candidates);
        item->setData(kBookRole, candidate.book);
        item->setToolTip(plainTip(candidate.label));
    }
    const int rows = std::min(m_candidates->count(), kMostCandidateRows);
    m_candidates->setVisible(rows > 0);
    m_candidates->setFixedHeight(rows * std::max(m_candidates->sizeHintForRow(0), fontMetrics().height()) +
                                 2 * m_candidates->frameWidth() + theme::kGrid);
    if (rows > 0)
        m_candidates->setCurrentRow(0);
    m_this->setVisible(rows > 0);
    m_none->setVisible(rows > 0);
    m_again->setVisible(decision.isDecided);
}

} // namespace shelf
