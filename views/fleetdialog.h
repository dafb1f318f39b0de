// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetprofile.h"
#include "theme.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace qd {

class Banner;
class TextLabel;
class TokenEdit;

/// A fleet as it was entered, with the secrets that were typed for it.
struct FleetEntry
{
    FleetProfile profile;
    QByteArray token, password; ///< empty: as they were
    bool remembers = true;      ///< in the system's keychain
};

/// What one way into a fleet answered. Plain text.
struct FleetCheckLine
{
    bool ok = false;
    QString words;
};

/// Adds or changes a fleet: how it is called, its ways in, its keys and limits. Tries it without
/// changing anything, and says of each way what is wrong and what to do. Secrets are never shown
/// again and leave only by the entry. GUI thread.
class FleetDialog final : public QDialog
{
    Q_OBJECT
public:
    using Tried = std::function<void(const QList<FleetCheckLine> &)>;
    /// Tries a fleet and calls back on the GUI thread, once.
    using Check = std::function<void(const FleetEntry &, const Tried &)>;
    /// Takes it; a sentence why not, empty: taken.
    using Save = std::function<QString(const FleetEntry &)>;

    FleetDialog(const Theme &theme, const FleetProfile &profile, Check check, Save save,
                QWidget *parent = nullptr);

    FleetEntry entry() const;
    QString resultText() const;         ///< empty: none shown
    QLineEdit *edit(const char *name) const; ///< by its name in the saved file, for tests
    QComboBox *redisWay() const { return m_redisWay; } ///< 0: an address, 1: by sentinels
    QPushButton *testButton() const { return m_test; }
    QPushButton *saveButton() const { return m_keep; }

private:
    void fill(const FleetProfile &profile);
    QFormLayout *section(const QString &title);
    void addRow(QFormLayout *form, const QString &label, QWidget *field);
    QLineEdit *line(QFormLayout *form, const char *name, const QString &label,
                    const QString &hint = {});
    TokenEdit *secret(QFormLayout *form, const QString &label, bool kept);
    QCheckBox *box(QFormLayout *form, const QString &label);
    QPlainTextEdit *lines(QFormLayout *form, const QString &label, const QString &hint);
    void showRedisWay(); ///< the fields of the one that is chosen
    QString redisAddress() const;
    MaybeReal number(const char *name, double low, double high, QStringList *wrong) const;
    FleetEntry read(QStringList *wrong) const;
    void test();
    void keep();
    void say(Tone tone, const QString &text);

    const Theme &m_theme;
    FleetProfile m_profile; ///< as it was
    Check m_check;
    Save m_save;
    quint64 m_run = 0; ///< a late answer to an older try is dropped
    QWidget *m_fields;
    QComboBox *m_color, *m_redisWay;
    QFormLayout *m_redis = nullptr;
    QCheckBox *m_redisTls = nullptr;
    QCheckBox *m_production, *m_readOnly, *m_atStart, *m_routes, *m_plain, *m_remember;
    TokenEdit *m_token, *m_password;
    QPlainTextEdit *m_addresses, *m_schedules;
    Banner *m_result;
    QPushButton *m_test, *m_keep;
};

} // namespace qd
