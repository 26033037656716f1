"""After-sales tickets (售后单): refunds, returns, exchanges, reissues and repairs, from the wish to the last step."""
