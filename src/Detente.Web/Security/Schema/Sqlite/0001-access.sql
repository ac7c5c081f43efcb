-- The people who sign in, their roles, and the sites that may show the chat. Times are UTC milliseconds.

CREATE TABLE "account" (
    "id" TEXT NOT NULL CONSTRAINT "PK_account" PRIMARY KEY,
    "display_name" TEXT NOT NULL,
    "user_name" TEXT NULL,
    "normalized_user_name" TEXT NULL,
    "email" TEXT NULL,
    "normalized_email" TEXT NULL,
    "email_confirmed" INTEGER NOT NULL,
    "password_hash" TEXT NULL,
    "security_stamp" TEXT NULL,
    "concurrency_stamp" TEXT NULL,
    "phone_number" TEXT NULL,
    "phone_number_confirmed" INTEGER NOT NULL,
    "two_factor_enabled" INTEGER NOT NULL,
    "lockout_end" INTEGER NULL,
    "lockout_enabled" INTEGER NOT NULL,
    "access_failed_count" INTEGER NOT NULL
);

CREATE TABLE "chat_origin" (
    "workspace_id" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    CONSTRAINT "PK_chat_origin" PRIMARY KEY ("workspace_id", "origin")
);

CREATE TABLE "account_claim" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_account_claim" PRIMARY KEY AUTOINCREMENT,
    "user_id" TEXT NOT NULL,
    "claim_type" TEXT NULL,
    "claim_value" TEXT NULL,
    CONSTRAINT "FK_account_claim_account_user_id" FOREIGN KEY ("user_id") REFERENCES "account" ("id") ON DELETE CASCADE
);

CREATE TABLE "account_login" (
    "login_provider" TEXT NOT NULL,
    "provider_key" TEXT NOT NULL,
    "provider_display_name" TEXT NULL,
    "user_id" TEXT NOT NULL,
    CONSTRAINT "PK_account_login" PRIMARY KEY ("login_provider", "provider_key"),
    CONSTRAINT "FK_account_login_account_user_id" FOREIGN KEY ("user_id") REFERENCES "account" ("id") ON DELETE CASCADE
);

CREATE TABLE "account_token" (
    "user_id" TEXT NOT NULL,
    "login_provider" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "value" TEXT NULL,
    CONSTRAINT "PK_account_token" PRIMARY KEY ("user_id", "login_provider", "name"),
    CONSTRAINT "FK_account_token_account_user_id" FOREIGN KEY ("user_id") REFERENCES "account" ("id") ON DELETE CASCADE
);

CREATE TABLE "membership" (
    "workspace_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    CONSTRAINT "PK_membership" PRIMARY KEY ("workspace_id", "account_id"),
    CONSTRAINT "FK_membership_account_account_id" FOREIGN KEY ("account_id") REFERENCES "account" ("id") ON DELETE CASCADE
);

CREATE INDEX "account_by_normalized_email" ON "account" ("normalized_email");

CREATE UNIQUE INDEX "account_by_normalized_user_name" ON "account" ("normalized_user_name");

CREATE INDEX "account_claim_by_user_id" ON "account_claim" ("user_id");

CREATE INDEX "account_login_by_user_id" ON "account_login" ("user_id");

CREATE INDEX "membership_by_account_id" ON "membership" ("account_id");
