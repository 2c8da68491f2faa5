// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training/model_about.h"

#include "widgets/look/label_color.h"
#include "widgets/look/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace shelf {
namespace {

constexpr theme::Units kReadable = 90 * theme::kGrid; ///< lines longer than this are hard to follow

QLabel* addText(QVBoxLayout* layout, const QString& objectName)
{
    auto* label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(label);
    return label;
}

} // namespace

ModelAbout::ModelAbout(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("modelAbout"));
    setAccessibleName(tr("About this model"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    content->setMaximumWidth(kReadable);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, theme::kGrid, theme::kGrid, theme::kGrid);
    layout->setSpacing(theme::kGrid);
    m_title = addText(layout, QStringLiteral("modelTitle"));
    m_explanation = addText(layout, QStringLiteral("modelExplanation"));
    m_source = addText(layout, QStringLiteral("modelSource"));
    layout->addStretch(1);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    recolor();
}

void ModelAbout::describe(const Words& words)
{
    m_title->setText(words.title);
    m_explanation->setText(words.explanation);
    QStringList lines;
    if (!words.goodFor.isEmpty())
        lines << tr("Good for: %1").arg(words.goodFor);
    if (!words.source.isEmpty())
        lines << tr("Source: %1").arg(words.source);
    if (!words.published.isEmpty())
        lines << tr("Published figure to compare with: %1").arg(words.published);
    m_source->setText(lines.join(QLatin1Char('\n')));
    setAccessibleDescription(words.explanation);
}

void ModelAbout::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void ModelAbout::recolor()
{
    setTextColor(m_source, theme::colors().subdued);
}

} // namespace shelf
