// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace shelf {

class FoldedLabel;

/// A line of words with buttons that act on them, in as many rows as they need, and a cross that sends it
/// away. Of words that fill many lines the first two are seen, and a button opens the rest. Hidden until it
/// has something to say.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    enum class Tone { plain, warning };

    explicit NoticeBar(QWidget* parent = nullptr);

    /// tips: one a button, or empty.
    void display(const QString& text, const QStringList& buttons, Tone tone = Tone::plain,
                 const QStringList& tips = {});
    /// Shows whether what the button offers has been taken.
    void setPressed(int button, bool pressed);
    /// Where the buttons need more than a line, only the first of them is seen until the bar is opened: of
    /// those that say much the same.
    void setButtonsFold(bool fold);
    void dismiss();
    QSize minimumSizeHint() const override;

signals:
    void chosen(int button);
    void dismissed(); ///< by the cross
    /// It is seen while the language changes: what was put into its words, a date for one, is written otherwise
    /// now. Comes when all else was said anew.
    void languageChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitButtons();
    void fold();
    bool buttonsNeedLines() const;
    void holdHeight();
    void recolor();

    QLabel* m_icon;
    FoldedLabel* m_text;
    QWidget* m_buttons = nullptr;
    QToolButton* m_more;
    QToolButton* m_close;
    bool m_buttonsFold = false;
    bool m_isOpen = false; ///< also the lines that are folded otherwise
    Tone m_tone = Tone::plain;
};

} // namespace shelf
