// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace shelf {

/// The bar at the top of a page that says what went wrong, where and what to do, or where something was
/// written. Stays until it is closed or the next message comes.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const Error& error);
    /// The error is overcome: dismissed where it is what the bar says.
    void retract(const Error& error);
    /// Good news; links in the text are reported by linkActivated.
    void showNote(const QString& richText);
    void dismiss();

    QString plainText() const; ///< what Copy puts on the clipboard

signals:
    void linkActivated(const QString& link);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void present(const QString& text, const QString& details, bool isError);
    void applyColors();

    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_more;
    QToolButton* m_copy;
    QToolButton* m_close;
    QPlainTextEdit* m_details;
    QString m_plain;
    bool m_isError = true;
};

} // namespace shelf
